package vn.amno.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.household.workbook.SheetRow;
import vn.amno.rules.AreaType;
import vn.amno.rules.Flag;
import vn.amno.rules.Member;
import vn.amno.rules.Ticks;

/** Columns that published sheets and stored assessments have in common. */
final class SheetColumns {

    private SheetColumns() {}

    /** The sheet without what the review does not keep: names of members, extra columns, row numbers. */
    static SheetRow sheet(ResultSet row, @Nullable AreaType areaType, Ticks ticks, List<Member> members)
            throws SQLException {
        return new SheetRow(
                0,
                row.getString("code"),
                row.getInt("commune_id"),
                row.getString("village"),
                row.getString("head_name"),
                areaType,
                PreviousClass.valueOf(row.getString("previous_class")),
                row.getObject("income", Long.class),
                row.getObject("points", Integer.class),
                ticks,
                Causes.codes(row.getInt("causes")),
                members.stream().map(SheetColumns::nameless).toList(),
                Map.of());
    }

    static @Nullable AreaType areaType(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : AreaType.valueOf(name);
    }

    static Ticks ticks(ResultSet row, String deprived, String unknown) throws SQLException {
        return new Ticks(row.getInt(deprived), row.getInt(unknown));
    }

    static Set<Flag> flags(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("flags").getArray();
        return Arrays.stream(names).map(Flag::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static MemberRow nameless(Member facts) {
        return new MemberRow(0, "", "", "", "", "", facts, Map.of());
    }
}
