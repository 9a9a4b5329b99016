package vn.amno.household.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL about restricted people. */
@Repository
class RestrictionStore {

    private final JdbcClient jdbc;

    RestrictionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID person, LocalDate day) {
        jdbc.sql(
                        "insert into household.restricted_person (person_id, since) values (:person, :day) on conflict do nothing")
                .param("person", person)
                .param("day", day)
                .update();
    }

    boolean delete(UUID person) {
        return jdbc.sql("delete from household.restricted_person where person_id = :person")
                        .param("person", person)
                        .update()
                == 1;
    }

    Optional<LocalDate> since(UUID person) {
        return Optional.ofNullable(since(List.of(person)).get(person));
    }

    /** Those who are restricted, with the first day. */
    Map<UUID, LocalDate> since(Collection<UUID> people) {
        var found = new HashMap<UUID, LocalDate>();
        jdbc.sql("select person_id, since from household.restricted_person where person_id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("person_id", UUID.class), row.getObject("since", LocalDate.class));
                });
        return found;
    }

    Optional<String> name(UUID household, UUID person) {
        return jdbc.sql("""
                select full_name from household.person p
                where id = :person and exists (select from household.membership m where m.household_id = :household and m.person_id = p.id)
                """)
                .param("person", person)
                .param("household", household)
                .query(String.class)
                .optional();
    }

    /** What to hide in those of the households to which somebody restricted belongs or belonged; the others are absent. */
    Map<UUID, Hiding> hidings(Collection<UUID> households) {
        var named = new ArrayList<Named>();
        jdbc.sql("""
                select distinct m.household_id, m.person_id, p.name_key, r.person_id is not null as restricted
                from household.restricted_household h
                join household.membership m on m.household_id = h.household_id
                left join household.person p on p.id = m.person_id
                left join household.restricted_person r on r.person_id = m.person_id
                where h.household_id = any(:households)
                """).param("households", households.toArray(UUID[]::new)).query(row -> {
            named.add(new Named(
                    row.getObject("household_id", UUID.class),
                    row.getString("name_key"),
                    row.getBoolean("restricted")));
        });
        var hidings = new HashMap<UUID, Hiding>();
        named.stream()
                .collect(groupingBy(
                        Named::household, mapping(name -> new Hiding.Name(name.key(), name.restricted()), toList())))
                .forEach((household, names) -> hidings.put(household, Hiding.of(names)));
        return hidings;
    }

    /**
     * @param key null for somebody who lives outside the areas of who acts
     */
    record Named(UUID household, @Nullable String key, boolean restricted) {}
}
