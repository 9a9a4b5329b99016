package vn.amno.access.internal;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.access.Moments;

/** SQL for what signing in leaves behind. Whatever still lets somebody in, or holds somebody off, has not ended. */
@Repository
class ExpiredAccessStore {

    private final JdbcClient jdbc;

    ExpiredAccessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session ends when somebody ends it, else when it was used last: it is kept for longer than one may stand idle. */
    long countSessions(Instant before) {
        return count("select count(*) from access.session where coalesce(ended_at, seen_at) < :before", before);
    }

    int removeSessions(Instant before, int limit) {
        return remove("""
                with gone as (
                    select id from access.session where coalesce(ended_at, seen_at) < :before
                    order by coalesce(ended_at, seen_at), id limit :limit
                ), factors as (
                    delete from access.session_factor where session_id in (select id from gone)
                )
                delete from access.session where id in (select id from gone)
                """, before, limit);
    }

    long countLinks(Instant before) {
        return count("select count(*) from access.set_up_link where coalesce(used_at, expires_at) < :before", before);
    }

    int removeLinks(Instant before, int limit) {
        return remove("""
                delete from access.set_up_link where token_hash in (
                    select token_hash from access.set_up_link where coalesce(used_at, expires_at) < :before
                    order by coalesce(used_at, expires_at), token_hash limit :limit)
                """, before, limit);
    }

    long countGuards(Instant before) {
        return count(
                "select count(*) from access.sign_in_guard where greatest(window_from, blocked_until) < :before",
                before);
    }

    int removeGuards(Instant before, int limit) {
        return remove("""
                delete from access.sign_in_guard where (kind, key) in (
                    select kind, key from access.sign_in_guard where greatest(window_from, blocked_until) < :before
                    order by greatest(window_from, blocked_until), kind, key limit :limit)
                """, before, limit);
    }

    long countOffers(Instant before) {
        return count("select count(*) from access.totp_offer where offered_at < :before", before);
    }

    int removeOffers(Instant before, int limit) {
        return remove("""
                delete from access.totp_offer where account_id in (
                    select account_id from access.totp_offer where offered_at < :before order by offered_at, account_id limit :limit)
                """, before, limit);
    }

    long countLists(Instant before) {
        return count("select count(*) from access.officer_list where received_at < :before", before);
    }

    int removeLists(Instant before, int limit) {
        return remove("""
                delete from access.officer_list where id in (
                    select id from access.officer_list where received_at < :before order by received_at, id limit :limit)
                """, before, limit);
    }

    private long count(String query, Instant before) {
        return jdbc.sql(query)
                .param("before", Moments.utc(before))
                .query(Long.class)
                .single();
    }

    private int remove(String deletion, Instant before, int limit) {
        return jdbc.sql(deletion)
                .param("before", Moments.utc(before))
                .param("limit", limit)
                .update();
    }
}
