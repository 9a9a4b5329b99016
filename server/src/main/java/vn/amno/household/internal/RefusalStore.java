package vn.amno.household.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.workbook.Refusal;

/** SQL for what was refused in an import. */
@Repository
class RefusalStore {

    private final JdbcClient jdbc;
    private final CopyStore copies;

    RefusalStore(JdbcClient jdbc, CopyStore copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    void insert(UUID run, List<Refusal> refusals) {
        var sender = Sender.current();
        copies.load(
                "household.import_refusal (run_id, ordinal, sheet, row, header, cell, value, problem, account, area_key)",
                10,
                target -> {
                    for (var ordinal = 0; ordinal < refusals.size(); ordinal++) {
                        var refusal = refusals.get(ordinal);
                        target.row()
                                .uuid(run)
                                .integer(ordinal)
                                .text(refusal.sheet())
                                .integer(refusal.row())
                                .text(refusal.column())
                                .text(refusal.cell())
                                .text(refusal.value())
                                .text(refusal.problem())
                                .uuid(sender.account())
                                .integer(sender.areaKey());
                    }
                });
    }

    List<Refusal> list(UUID run, int offset, int limit) {
        return jdbc.sql("""
                select sheet, row, header, cell, value, problem from household.import_refusal
                where run_id = :run order by ordinal offset :offset limit :limit
                """)
                .param("run", run)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Refusal(
                        row.getString("sheet"),
                        row.getInt("row"),
                        row.getString("header"),
                        row.getString("cell"),
                        row.getString("value"),
                        row.getString("problem")))
                .list();
    }

    void clear(UUID run) {
        jdbc.sql("delete from household.import_refusal where run_id = :run")
                .param("run", run)
                .update();
    }
}
