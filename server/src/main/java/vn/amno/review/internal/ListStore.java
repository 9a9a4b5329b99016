package vn.amno.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.amno.household.HouseholdId;
import vn.amno.household.Restrictions;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.kernel.Folding;
import vn.amno.review.ListQuery;
import vn.amno.review.ListedHousehold;
import vn.amno.rules.Verdict;

/** SQL that finds the households of a list. */
@Repository
class ListStore {

    private static final String COUNT = """
            select count(*)
            """ + ListOrder.WHERE;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ListedHousehold> list(ListQuery query, KeyRange range, int offset, int limit) {
        return narrowed(ListOrder.of(query).households(), query, range)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> listed(row))
                .list();
    }

    List<HouseholdId> ids(ListQuery query, KeyRange range, int limit) {
        return narrowed(ListOrder.of(query).ids(), query, range)
                .param("offset", 0)
                .param("limit", limit)
                .query((row, _) -> new HouseholdId(row.getObject("household_id", UUID.class)))
                .list();
    }

    long count(ListQuery query, KeyRange range) {
        return narrowed(COUNT, query, range).query(Long.class).single();
    }

    private JdbcClient.StatementSpec narrowed(String statement, ListQuery query, KeyRange range) {
        var verdict = query.verdict() == null ? null : query.verdict().name();
        var deprivation =
                query.deprivation() == null ? null : query.deprivation().bit();
        var cause = query.cause() == null ? null : Causes.bit(query.cause());
        return jdbc.sql(statement)
                .param("hidden", Restrictions.HIDDEN)
                .param("year", query.year())
                .param("keyFrom", range.from())
                .param("keyTo", range.to())
                .param("verdict", verdict, Types.VARCHAR)
                .param("deprivation", deprivation, Types.INTEGER)
                .param("cause", cause, Types.INTEGER)
                .param("code", codeBeginning(query.text()), Types.VARCHAR)
                .param("words", wordPatterns(query.text()), Types.ARRAY);
    }

    private static @Nullable String codeBeginning(String text) {
        return text.isEmpty()
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** One pattern a word; folded words are letters and digits only, so no wildcard of LIKE can be among them. */
    private static @Nullable SqlArrayValue wordPatterns(String text) {
        var folded = Folding.fold(text);
        if (folded.isEmpty()) {
            return null;
        }
        var patterns = Arrays.stream(folded.split(" ", -1))
                .map(word -> "% " + word + "%")
                .toArray();
        return new SqlArrayValue("text", patterns);
    }

    private static ListedHousehold listed(ResultSet row) throws SQLException {
        return new ListedHousehold(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                row.getString("head_name"),
                row.getInt("commune_id"),
                row.getString("village"),
                row.getInt("members"),
                row.getObject("income", Long.class),
                row.getObject("points", Integer.class),
                SheetColumns.ticks(row, "deprived", "unknown"),
                PreviousClass.valueOf(row.getString("previous_class")),
                Verdict.valueOf(row.getString("verdict")),
                SheetColumns.flags(row));
    }
}
