package vn.amno.privacy.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL for requests that were closed long ago. */
@Repository
class ExpiredRequestStore {

    private static final String EMPTIED = "Đã bỏ vì hết hạn lưu.";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What restricts somebody stays as long as it does. */
    private static final String CLOSED = """
            from privacy.subject_request r
            where r.closed_on < :before and r.content <> :emptied
                and (r.wish <> 'RESTRICT' or r.state <> 'DONE' or exists (
                    select from privacy.subject_step s where s.request_id = r.id and s.kind = :lifted))
            """;

    private final JdbcClient jdbc;

    ExpiredRequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(Instant before) {
        return closed("select count(*) " + CLOSED, before).query(Long.class).single();
    }

    /** The entry stays in the register, with its number, days and outcome, but names nobody and says nothing. */
    int empty(Instant before, int limit) {
        var requests = closed("select r.id " + CLOSED + " order by r.closed_on, r.id limit :limit for update", before)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        jdbc.sql("update privacy.subject_step set reason = '' where request_id = any(:requests)")
                .param("requests", requests)
                .update();
        return jdbc.sql("""
                update privacy.subject_request set person_name = '', asker = '', contact = '', content = :emptied
                where id = any(:requests)
                """)
                .param("emptied", EMPTIED)
                .param("requests", requests)
                .update();
    }

    private JdbcClient.StatementSpec closed(String statement, Instant before) {
        return jdbc.sql(statement)
                .param("before", before.atZone(VIETNAM).toLocalDate())
                .param("emptied", EMPTIED)
                .param("lifted", SubjectRegister.LIFTED);
    }
}
