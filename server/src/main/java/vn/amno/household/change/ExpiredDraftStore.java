package vn.amno.household.change;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL for requests that were never submitted, so that nobody but their proposers saw them. */
@Repository
class ExpiredDraftStore {

    private static final String FORGOTTEN = """
            from household.change_request r
            where r.state in ('DRAFT', 'WITHDRAWN') and r.submitted_at is null and r.created_at < :before
                and not exists (select from household.change_step s where s.request_id = r.id and s.at >= :before)
            """;

    private final JdbcClient jdbc;

    ExpiredDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(Instant before) {
        return jdbc.sql("select count(*) " + FORGOTTEN)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    int remove(Instant before, int limit) {
        var requests = jdbc.sql("select r.id " + FORGOTTEN + " order by r.created_at, r.id limit :limit for update")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        jdbc.sql("delete from household.change_step where request_id = any(:requests)")
                .param("requests", requests)
                .update();
        return jdbc.sql("delete from household.change_request where id = any(:requests)")
                .param("requests", requests)
                .update();
    }
}
