package vn.amno.household.internal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that makes memberships follow the staged rows. Needs the tables {@code touched}, {@code listed}, {@code matched} and {@code waiting}. */
@Repository
class MembershipWriteStore {

    private final JdbcClient jdbc;

    MembershipWriteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertForNewPeople(LocalDate day) {
        jdbc.sql("""
                insert into household.membership (household_id, person_id, area_key, ordinal, relation, valid_from)
                select l.household_id, l.person_id, l.area_key, l.position, l.relation, :day
                from listed l
                join waiting using (ordinal, position)
                order by l.household_id
                """).param("day", day).update();
    }

    /** People who are known and listed: who had left by the sheet that is now corrected is back as if never gone, who came is new from the day. */
    void keepKnownPeople(LocalDate day, String endReason) {
        jdbc.sql("""
                update household.membership s set valid_to = null, end_reason = ''
                from matched m
                join listed l using (ordinal, position)
                where s.household_id = l.household_id and s.person_id = m.person_id
                    and s.valid_to = cast(:day as date) - 1 and s.end_reason = :reason
                    and not exists (select from household.membership o
                                    where o.household_id = l.household_id and o.person_id = m.person_id and o.valid_to is null)
                """).param("day", day).param("reason", endReason).update();
        jdbc.sql("""
                update household.membership s set ordinal = l.position, relation = l.relation, area_key = l.area_key
                from matched m
                join listed l using (ordinal, position)
                where s.household_id = l.household_id and s.person_id = m.person_id and s.valid_to is null
                    and (s.ordinal, s.relation, s.area_key) <> (l.position, l.relation, l.area_key)
                """).update();
        jdbc.sql("""
                insert into household.membership as s (household_id, person_id, area_key, ordinal, relation, valid_from)
                select l.household_id, m.person_id, l.area_key, l.position, l.relation, :day
                from matched m
                join listed l using (ordinal, position)
                where not exists (select from household.membership o
                                  where o.household_id = l.household_id and o.person_id = m.person_id and o.valid_to is null)
                on conflict (household_id, person_id, valid_from) do update
                set valid_to = null, end_reason = '', ordinal = excluded.ordinal, relation = excluded.relation, area_key = excluded.area_key
                """).param("day", day).update();
    }

    /** Ends the memberships of those who are not listed any more; those of the same day were a mistake and go without a trace. */
    void endUnlisted(LocalDate day, String endReason) {
        jdbc.sql("drop table if exists pg_temp.unlisted").update();
        jdbc.sql("""
                create temporary table unlisted on commit drop as
                select s.household_id, s.person_id, s.valid_from
                from touched t
                join household.membership s on s.household_id = t.household_id and s.valid_to is null
                where t.member_count > 0
                    and not exists (
                        select from listed l
                        left join matched m using (ordinal, position)
                        where l.household_id = s.household_id and coalesce(m.person_id, l.person_id) = s.person_id)
                """).update();
        jdbc.sql("analyze unlisted").update();
        jdbc.sql("""
                update household.membership s set valid_to = cast(:day as date) - 1, end_reason = :reason
                from unlisted u
                where (s.household_id, s.person_id, s.valid_from) = (u.household_id, u.person_id, u.valid_from) and s.valid_from < :day
                """).param("day", day).param("reason", endReason).update();
        removeSameDay(day);
    }

    private void removeSameDay(LocalDate day) {
        var removed = jdbc.sql("""
                delete from household.membership s
                using unlisted u
                where (s.household_id, s.person_id, s.valid_from) = (u.household_id, u.person_id, u.valid_from) and s.valid_from >= :day
                """).param("day", day).update();
        if (removed > 0) {
            jdbc.sql("""
                    delete from household.person p
                    using unlisted u
                    where p.id = u.person_id and not exists (select from household.membership m where m.person_id = p.id)
                    """).update();
        }
    }
}
