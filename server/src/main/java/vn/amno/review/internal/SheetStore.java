package vn.amno.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads the sheets which the registry publishes. */
@Repository
class SheetStore {

    /** Sheets that are in memory at a time. */
    private static final int PART = 2_000;

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands over the sheets of a batch in parts. Inside a transaction; the reader may use the same connection between parts. */
    void forEachPart(UUID batch, Consumer<List<RecordedSheet>> reader) {
        try (var sheets =
                jdbc.sql("""
                select sheet_id, review_date, commune_id, village, code, head_name, area_type, previous_class, income, points,
                       deprived, unknown, causes, members
                from household.recorded_sheet
                where batch = :batch
                """).withFetchSize(PART).param("batch", batch).query((row, _) -> recorded(row)).stream()) {
            var part = new ArrayList<RecordedSheet>(PART);
            sheets.forEach(sheet -> {
                part.add(sheet);
                if (part.size() == PART) {
                    reader.accept(List.copyOf(part));
                    part.clear();
                }
            });
            if (!part.isEmpty()) {
                reader.accept(List.copyOf(part));
            }
        }
    }

    List<UUID> batches(UUID household) {
        return jdbc.sql("select distinct batch from household.recorded_sheet where household_id = :household")
                .param("household", household)
                .query((row, _) -> row.getObject("batch", UUID.class))
                .list();
    }

    private static RecordedSheet recorded(ResultSet row) throws SQLException {
        return new RecordedSheet(
                row.getObject("sheet_id", UUID.class),
                row.getObject("review_date", LocalDate.class),
                SheetColumns.sheet(
                        row,
                        SheetColumns.areaType(row, "area_type"),
                        SheetColumns.ticks(row, "deprived", "unknown"),
                        MemberFacts.read(row.getString("members"))));
    }
}
