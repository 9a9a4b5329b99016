package vn.amno.household.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL for what was staged by imports that have ended. */
@Repository
class ExpiredImportStore {

    private static final String NOTICE = "Các dòng đã đọc từ tệp này đã bỏ, vì hết hạn lưu.";

    private static final String CANCELLED = "Tệp chờ ghi quá lâu nên đã hủy, vì hết hạn lưu.";

    private final JdbcClient jdbc;

    ExpiredImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(Instant before) {
        return jdbc.sql("""
                select count(*) from household.import_run r
                where state in ('DONE', 'FAILED', 'CANCELLED') and finished_at < :before
                    and (exists (select from household.import_row s where s.run_id = r.id)
                        or exists (select from household.import_refusal f where f.run_id = r.id))
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Those that ended first. */
    List<UUID> find(Instant before, int limit) {
        return jdbc.sql("""
                select id from household.import_run r
                where state in ('DONE', 'FAILED', 'CANCELLED') and finished_at < :before
                    and (exists (select from household.import_row s where s.run_id = r.id)
                        or exists (select from household.import_refusal f where f.run_id = r.id))
                order by finished_at, id limit :limit
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void remove(UUID run) {
        jdbc.sql("delete from household.import_member where run_id = :run")
                .param("run", run)
                .update();
        jdbc.sql("delete from household.import_row where run_id = :run")
                .param("run", run)
                .update();
        jdbc.sql("delete from household.import_refusal where run_id = :run")
                .param("run", run)
                .update();
        jdbc.sql("update household.import_run set notices = notices || :notice, content = null where id = :run")
                .param("notice", NOTICE)
                .param("run", run)
                .update();
    }

    /** Checked long ago and neither accepted nor cancelled. */
    long countWaiting(Instant before) {
        return jdbc.sql("select count(*) from household.import_run where state = 'CHECKED' and received_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Cancels them, so that what was read is kept as long as that of any other import that ended. */
    int cancelWaiting(Instant before, int limit) {
        return jdbc.sql("""
                update household.import_run set state = 'CANCELLED', finished_at = now(), content = null, notices = notices || :notice
                where id in (
                    select id from household.import_run where state = 'CHECKED' and received_at < :before
                    order by received_at, id limit :limit for update skip locked)
                """)
                .param("notice", CANCELLED)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }
}
