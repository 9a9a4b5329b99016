package vn.amno.household.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.keys.Opaque;

/** SQL of what is let out. */
@Repository
class DisclosureStore {

    private final JdbcClient jdbc;

    DisclosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty also when the person has no citizen id. */
    Optional<SealedId> find(UUID household, UUID person) {
        return jdbc.sql("""
                select h.area_key, p.citizen_id from household.person p
                join household.household h on h.id = :household
                where p.id = :person and p.citizen_id is not null
                    and exists (select from household.membership m where m.household_id = h.id and m.person_id = p.id)
                """)
                .param("household", household)
                .param("person", person)
                .query((row, _) -> new SealedId(row.getInt("area_key"), new Opaque(row.getBytes("citizen_id"))))
                .optional();
    }

    /** Empty for households out of reach. */
    Optional<Integer> findArea(UUID household) {
        return jdbc.sql("select area_key from household.household where id = :household")
                .param("household", household)
                .query(Integer.class)
                .optional();
    }

    /** Which households an export named. */
    void keep(UUID export, Instant at, List<UUID> households) {
        jdbc.sql("""
                insert into household.exported (household_id, export, at)
                select distinct household, cast(:export as uuid), cast(:at as timestamptz) from unnest(cast(:households as uuid[])) household
                """)
                .param("export", export)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("households", households.toArray(UUID[]::new))
                .update();
    }

    /** Nothing for households out of reach. */
    List<UUID> exportsOf(UUID household, int limit) {
        return jdbc.sql("""
                select e.export from household.exported e
                join household.household h on h.id = e.household_id
                where e.household_id = :household
                order by e.at desc, e.export
                limit :limit
                """)
                .param("household", household)
                .param("limit", limit)
                .query((row, _) -> row.getObject("export", UUID.class))
                .list();
    }

    /** Adds to what the account took out on that day and gives the sum. */
    long use(UUID account, LocalDate day, long rows) {
        return jdbc.sql("""
                insert into household.export_use as u (account, day, rows) values (:account, :day, :rows)
                on conflict (account, day) do update set rows = u.rows + excluded.rows
                returning rows
                """)
                .param("account", account)
                .param("day", day)
                .param("rows", rows)
                .query(Long.class)
                .single();
    }

    long used(UUID account, LocalDate day) {
        return jdbc.sql(
                        "select coalesce(sum(rows), 0) from household.export_use where account = :account and day = :day")
                .param("account", account)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    long countUses(Instant before) {
        return jdbc.sql("select count(*) from household.export_use where day < :before")
                .param("before", before.atOffset(ZoneOffset.UTC).toLocalDate())
                .query(Long.class)
                .single();
    }

    int removeUses(Instant before, int limit) {
        return jdbc.sql(
                        "delete from household.export_use where (account, day) in "
                                + "(select account, day from household.export_use where day < :before order by day, account limit :limit)")
                .param("before", before.atOffset(ZoneOffset.UTC).toLocalDate())
                .param("limit", limit)
                .update();
    }

    /** @param areaKey scope key of the household */
    record SealedId(int areaKey, Opaque citizenId) {}
}
