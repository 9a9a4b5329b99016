package vn.amno.household.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.HouseholdId;
import vn.amno.household.StagedRow;
import vn.amno.household.workbook.SheetRow;

/** SQL that shows staged rows beside what the registry holds. */
@Repository
class PreviewStore {

    private final JdbcClient jdbc;
    private final RegistryCipher cipher;
    private final RestrictionStore restrictions;

    PreviewStore(JdbcClient jdbc, RegistryCipher cipher, RestrictionStore restrictions) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.restrictions = restrictions;
    }

    List<StagedRow> list(UUID run, StagedRow.Kind kind, int offset, int limit) {
        var rows = jdbc.sql("""
                select r.row, r.newcomer, r.household_id, r.content_hash, r.sealed, s.content_hash as before_hash, s.sealed as before_sealed
                from household.import_row r
                left join household.sheet s on s.id = r.sheet_id
                where r.run_id = :run and r.kind = :kind
                order by r.ordinal offset :offset limit :limit
                """)
                .param("run", run)
                .param("kind", kind.name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> toRow(row, kind))
                .list();
        var hidings = restrictions.hidings(rows.stream()
                .map(StagedRow::household)
                .filter(Objects::nonNull)
                .map(HouseholdId::value)
                .toList());
        return rows.stream().map(row -> hidden(row, hidings)).toList();
    }

    private static StagedRow hidden(StagedRow row, Map<UUID, Hiding> hidings) {
        var household = row.household();
        var hiding = household == null ? null : hidings.get(household.value());
        if (hiding == null) {
            return row;
        }
        var before = row.before();
        return new StagedRow(
                row.kind(),
                household,
                before == null ? null : hiding.compared(before),
                row.kind() == StagedRow.Kind.UNCHANGED ? hiding.compared(row.after()) : hiding.staged(row.after()));
    }

    /** An unchanged row is not staged in full, since the registry holds it. */
    private StagedRow toRow(ResultSet row, StagedRow.Kind kind) throws SQLException {
        var before = open(row.getBytes("before_hash"), row.getBytes("before_sealed"));
        var after =
                kind == StagedRow.Kind.UNCHANGED ? before : open(row.getBytes("content_hash"), row.getBytes("sealed"));
        if (after == null) {
            throw new IllegalStateException("The sheet of an unchanged row has gone from the registry.");
        }
        return new StagedRow(
                kind,
                row.getBoolean("newcomer") ? null : new HouseholdId(row.getObject("household_id", UUID.class)),
                before == null ? null : Masking.sheet(before),
                Masking.numbered(Masking.changed(before, after), row.getInt("row")));
    }

    private @Nullable SheetRow open(byte @Nullable [] hash, byte @Nullable [] sealed) {
        return hash == null || sealed == null ? null : SheetCodec.decode(cipher.openSheet(hash, sealed));
    }
}
