package vn.amno.household.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.area.Unit;
import vn.amno.kernel.Scope;

/** SQL that reads the people of a workbook that is not written yet, and those on record whom they might be. */
@Repository
class StagedPeopleStore {

    private final JdbcClient jdbc;

    StagedPeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the communes of the rows that would be written. */
    List<Integer> communes(UUID run) {
        return jdbc.sql(
                        "select distinct commune_id from household.import_row where run_id = :run and kind <> 'UNCHANGED'")
                .param("run", run)
                .query((row, _) -> row.getInt("commune_id"))
                .list();
    }

    /** Each under the id that the person gets when the workbook is written; villages are not told apart. */
    List<PersonFacts> list(UUID run, List<Unit> communes) {
        var people = new PeopleReader(Map.of());
        jdbc.sql("""
                select r.household_id, r.head_name, m.person_id as id, m.full_name, m.sex, m.birth_from, m.birth_to, c.area_key,
                    m.citizen_id_key, octet_length(m.citizen_id) as id_length
                from household.import_row r
                join unnest(:communes::integer[], :keys::integer[]) as c (commune_id, area_key) using (commune_id)
                join household.import_member m using (run_id, ordinal)
                where r.run_id = :run and r.kind <> 'UNCHANGED'
                order by r.ordinal, m.position
                """)
                .param("run", run)
                .param("communes", texts(communes.stream().map(Unit::id).toList()))
                .param("keys", texts(communes.stream().map(Unit::keyFrom).toList()))
                .query(people);
        return people.all();
    }

    /** People on record in the scope of who acts, but for restricted ones, who live in one of the communes, or have the citizen id, or the name and the day of birth, of somebody in the workbook. */
    List<PersonFacts> listKnown(UUID run, List<Unit> communes) {
        var people = new PeopleReader(Map.of());
        jdbc.sql("""
                with wanted as (
                    select p.id from household.person p
                    join unnest(:from::integer[], :to::integer[]) as c (key_from, key_to) on p.area_key between c.key_from and c.key_to
                    union
                    select p.id from household.import_member m join household.person p on p.citizen_id_key = m.citizen_id_key
                    where m.run_id = :run
                    union
                    select p.id from household.import_member m
                    join household.person p on p.name_key = m.name_key and p.birth_from = m.birth_from and p.birth_to = m.birth_to
                    where m.run_id = :run and m.birth_from = m.birth_to and extract(doy from m.birth_from) > 1
                )
                select m.household_id, h.head_name, p.id, p.full_name, p.sex, p.birth_from, p.birth_to, p.area_key,
                    p.citizen_id_key, octet_length(p.citizen_id) as id_length
                from wanted w
                join household.person p on p.id = w.id
                join household.membership m on m.person_id = p.id and m.valid_to is null
                join household.household h on h.id = m.household_id
                where not exists (select from household.restricted_person r where r.person_id = p.id)
                order by m.household_id
                """)
                .param("run", run)
                .param("from", texts(communes.stream().map(Unit::keyFrom).toList()))
                .param("to", texts(communes.stream().map(Unit::keyTo).toList()))
                .query(people);
        return people.all();
    }

    /** Whether anybody in the workbook has the citizen id, or the name and the day of birth, of somebody outside the scope; needs to see both. */
    boolean isAnybodyElsewhere(UUID run, Scope scope) {
        return jdbc.sql("""
                with alike as (
                    select p.id, p.area_key from household.import_member m join household.person p on p.citizen_id_key = m.citizen_id_key
                    where m.run_id = :run
                    union all
                    select p.id, p.area_key from household.import_member m
                    join household.person p on p.name_key = m.name_key and p.birth_from = m.birth_from and p.birth_to = m.birth_to
                    where m.run_id = :run and m.birth_from = m.birth_to and extract(doy from m.birth_from) > 1
                )
                select exists (
                    select from alike a
                    where not (a.area_key between :from1 and :to1 or a.area_key between :from2 and :to2 or a.area_key between :from3 and :to3)
                        and exists (select from household.membership m where m.person_id = a.id and m.valid_to is null))
                """)
                .param("run", run)
                .params(Slots.of(scope))
                .query(Boolean.class)
                .single();
    }

    /** Rows of the workbook by the household that they are of. */
    Map<UUID, Line> lines(UUID run, Collection<UUID> households) {
        var lines = new HashMap<UUID, Line>();
        jdbc.sql("""
                select household_id, newcomer, row, code from household.import_row
                where run_id = :run and kind <> 'UNCHANGED' and household_id = any(:households::uuid[])
                """)
                .param("run", run)
                .param("households", households.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    lines.put(
                            row.getObject("household_id", UUID.class),
                            new Line(row.getBoolean("newcomer"), row.getInt("row"), row.getString("code")));
                });
        return lines;
    }

    /** As written, of people in the workbook and on record. */
    Map<UUID, String> names(UUID run, Collection<UUID> people) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                select id, full_name from household.person
                where id = any(:people::uuid[]) and not exists (select from household.restricted_person r where r.person_id = id)
                union all
                select person_id, full_name from household.import_member where run_id = :run and person_id = any(:people::uuid[])
                """)
                .param("run", run)
                .param("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("full_name"));
                });
        return names;
    }

    /** Codes of households on record. */
    Map<UUID, String> codes(Collection<UUID> households) {
        var codes = new HashMap<UUID, String>();
        jdbc.sql("select id, code from household.household where id = any(:households::uuid[])")
                .param("households", households.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    codes.put(row.getObject("id", UUID.class), row.getString("code"));
                });
        return codes;
    }

    private static String[] texts(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toArray(String[]::new);
    }

    record Line(boolean newcomer, int row, String code) {}
}
