package vn.amno.household.duplicate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads what is compared of people, within the scope of who acts. Rows are read one after another, so that a million of them do not stand in memory twice. */
@Repository
class ComparedPeopleStore {

    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    ComparedPeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("""
                select count(distinct m.person_id) from household.membership m
                join household.person p on p.id = m.person_id
                where m.valid_to is null
                """).query(Long.class).single();
    }

    /** Everybody who lives in the scope of who acts and belongs to a household now. */
    List<PersonFacts> list() {
        var people = new PeopleReader(earlierCommunes());
        jdbc.sql("""
                select m.household_id, h.head_name, p.id, p.full_name, p.sex, p.birth_from, p.birth_to, p.area_key,
                    p.citizen_id_key, octet_length(p.citizen_id) as id_length
                from household.membership m
                join household.person p on p.id = m.person_id
                join household.household h on h.id = m.household_id
                where m.valid_to is null
                order by m.household_id
                """).withFetchSize(ROWS_AT_ONCE).query(people);
        return people.all();
    }

    List<UUID> listInSeveralHouseholds(int limit) {
        return jdbc.sql("""
                select m.person_id
                from household.membership m
                join household.person p on p.id = m.person_id
                where m.valid_to is null and not exists (select from household.restricted_person r where r.person_id = m.person_id)
                group by m.person_id having count(*) > 1
                order by m.person_id limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /** Numbers of the communes that households left; most never moved. */
    private Map<UUID, Set<Integer>> earlierCommunes() {
        var communes = new HashMap<UUID, Set<Integer>>();
        jdbc.sql("select household_id, area_key from household.residence where valid_to is not null")
                .withFetchSize(ROWS_AT_ONCE)
                .query(row -> {
                    communes.computeIfAbsent(row.getObject("household_id", UUID.class), _ -> new HashSet<>())
                            .add(Home.communeOf(row.getInt("area_key")));
                });
        return communes;
    }
}
