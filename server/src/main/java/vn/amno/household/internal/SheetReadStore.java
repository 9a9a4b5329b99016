package vn.amno.household.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.HouseholdFile.YearSheet;
import vn.amno.household.workbook.SheetRow;

/** SQL that reads recorded sheets, exactly as they were recorded. */
@Repository
class SheetReadStore {

    private final JdbcClient jdbc;
    private final RegistryCipher cipher;

    SheetReadStore(JdbcClient jdbc, RegistryCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Newest first. */
    List<YearSheet> list(UUID household) {
        return jdbc.sql("""
                select year, review_date, content_hash, sealed from household.sheet
                where household_id = :household order by year desc
                """)
                .param("household", household)
                .query((row, _) ->
                        new YearSheet(row.getInt("year"), row.getObject("review_date", LocalDate.class), open(row)))
                .list();
    }

    /** Sheets of a year by household. */
    Map<UUID, SheetRow> find(int year, Collection<UUID> households) {
        var sheets = new HashMap<UUID, SheetRow>();
        jdbc.sql("""
                select household_id, content_hash, sealed from household.sheet
                where household_id = any(cast(:households as uuid[])) and year = :year
                """)
                .param("households", households.stream().map(UUID::toString).toArray(String[]::new))
                .param("year", year)
                .query(row -> {
                    sheets.put(row.getObject("household_id", UUID.class), open(row));
                });
        return sheets;
    }

    SheetRow open(ResultSet row) throws SQLException {
        return SheetCodec.decode(cipher.openSheet(row.getBytes("content_hash"), row.getBytes("sealed")));
    }
}
