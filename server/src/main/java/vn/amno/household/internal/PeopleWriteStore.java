package vn.amno.household.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.keys.Opaque;

/**
 * SQL that finds the people of staged rows among those of the registry, all rows at once. Needs the table {@code touched}; the answer is in
 * {@code matched}, and who is new stays in {@code waiting}. People of one household come first: by citizen id, then by name and birth, then by name where births do not contradict and
 * there is only one choice. Somebody of another household must have the same citizen id and name, and
 * live within the scope of the transaction: nobody is drawn out of another's area.
 */
@Repository
class PeopleWriteStore {

    private final JdbcClient jdbc;
    private final CopyStore copies;

    PeopleWriteStore(JdbcClient jdbc, CopyStore copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    void match(UUID run) {
        createTables(run);
        matchByCitizenId();
        selectWaiting();
        matchByNameAndBirth();
        forgetMatched();
        matchByNameAlone();
        forgetMatched();
        matchElsewhere();
        forgetMatched();
    }

    void insertPeople() {
        jdbc.sql("""
                insert into household.person (id, area_key, full_name, name_key, sex, birth_from, birth_to, ethnicity, citizen_id, citizen_id_key)
                select l.person_id, l.area_key, l.full_name, l.name_key, l.sex, l.birth_from, l.birth_to, l.ethnicity, l.citizen_id, l.citizen_id_key
                from listed l
                join waiting using (ordinal, position)
                order by l.person_id
                """).update();
    }

    /** What a sheet leaves blank stays as it was. */
    void updatePeople() {
        jdbc.sql("""
                update household.person p
                set full_name = l.full_name, name_key = l.name_key, area_key = l.area_key,
                    sex = coalesce(nullif(l.sex, ''), p.sex),
                    ethnicity = coalesce(nullif(l.ethnicity, ''), p.ethnicity),
                    birth_from = coalesce(l.birth_from, p.birth_from),
                    birth_to = coalesce(l.birth_to, p.birth_to)
                from matched m
                join listed l using (ordinal, position)
                where p.id = m.person_id
                    and (p.full_name <> l.full_name or p.area_key <> l.area_key
                        or l.sex not in ('', p.sex) or l.ethnicity not in ('', p.ethnicity)
                        or (l.birth_from, l.birth_to) <> (coalesce(p.birth_from, '-infinity'), coalesce(p.birth_to, 'infinity')))
                """).update();
    }

    /** Citizen ids that a sheet tells of people already known; sealed for the id in {@code staged}. */
    List<NewCitizenId> newCitizenIds() {
        return jdbc.sql("""
                select p.id as person_id, l.person_id as staged_id, l.citizen_id, l.citizen_id_key
                from matched m
                join listed l using (ordinal, position)
                join household.person p on p.id = m.person_id
                where l.citizen_id_key is not null and l.citizen_id_key is distinct from p.citizen_id_key
                """)
                .query((row, _) -> new NewCitizenId(
                        row.getObject("person_id", UUID.class),
                        row.getObject("staged_id", UUID.class),
                        new Opaque(row.getBytes("citizen_id")),
                        new Opaque(row.getBytes("citizen_id_key"))))
                .list();
    }

    void updateCitizenIds(List<NewCitizenId> sealed) {
        jdbc.sql("drop table if exists pg_temp.resealed").update();
        jdbc.sql(
                        "create temporary table resealed (person_id uuid not null, citizen_id bytea not null, citizen_id_key bytea not null) on commit drop")
                .update();
        copies.load("resealed (person_id, citizen_id, citizen_id_key)", 3, target -> {
            for (var citizenId : sealed) {
                target.row()
                        .uuid(citizenId.person())
                        .bytes(citizenId.sealed().bytes())
                        .bytes(citizenId.key().bytes());
            }
        });
        jdbc.sql("analyze resealed").update();
        jdbc.sql("""
                update household.person p set citizen_id = r.citizen_id, citizen_id_key = r.citizen_id_key
                from resealed r where p.id = r.person_id
                """).update();
    }

    /** Members of newcomers and of touched households whose sheets name any, in {@code listed}. */
    private void createTables(UUID run) {
        jdbc.sql("drop table if exists pg_temp.listed, pg_temp.matched, pg_temp.candidate")
                .update();
        jdbc.sql("""
                create temporary table listed on commit drop as
                select m.ordinal, m.position, m.household_id, m.person_id, m.full_name, m.name_key, m.sex, m.birth_from, m.birth_to,
                    m.ethnicity, m.relation, m.citizen_id, m.citizen_id_key, p.area_key, r.newcomer
                from household.import_row r
                join place p using (commune_id, village)
                join household.import_member m on m.run_id = r.run_id and m.ordinal = r.ordinal
                where r.run_id = :run and r.kind <> 'UNCHANGED'
                    and (r.newcomer or exists (select from touched t where t.household_id = r.household_id))
                """).param("run", run).update();
        jdbc.sql(
                        "create temporary table matched (ordinal integer not null, position integer not null, person_id uuid not null) on commit drop")
                .update();
        jdbc.sql("""
                create temporary table candidate on commit drop as
                select m.household_id, m.person_id, bool_or(m.valid_to is null) as present,
                    p.name_key, p.birth_from, p.birth_to, p.citizen_id_key
                from touched t
                join household.membership m on m.household_id = t.household_id
                join household.person p on p.id = m.person_id
                group by m.household_id, m.person_id, p.id
                """).update();
        jdbc.sql("analyze listed, candidate").update();
    }

    private void matchByCitizenId() {
        jdbc.sql("""
                with wanted as (
                    select ordinal, position, household_id, citizen_id_key,
                        row_number() over (partition by household_id, citizen_id_key order by position) as turn
                    from listed where citizen_id_key is not null and not newcomer
                ), known as (
                    select household_id, person_id, citizen_id_key,
                        row_number() over (partition by household_id, citizen_id_key order by present desc, person_id) as turn
                    from candidate where citizen_id_key is not null
                )
                insert into matched (ordinal, position, person_id)
                select w.ordinal, w.position, k.person_id
                from wanted w
                join known k using (household_id, citizen_id_key, turn)
                """).update();
    }

    /** Who is not found yet, in {@code waiting}; people of the household whom nobody claims yet stay in {@code candidate}. */
    private void selectWaiting() {
        jdbc.sql("drop table if exists pg_temp.waiting").update();
        jdbc.sql("""
                create temporary table waiting on commit drop as
                select ordinal, position, household_id, newcomer, name_key, birth_from, birth_to, citizen_id_key
                from listed l
                where not exists (select from matched m where m.ordinal = l.ordinal and m.position = l.position)
                """).update();
        jdbc.sql("analyze waiting").update();
        forgetClaimed();
    }

    private void forgetMatched() {
        jdbc.sql("delete from waiting w using matched m where m.ordinal = w.ordinal and m.position = w.position")
                .update();
        forgetClaimed();
    }

    private void forgetClaimed() {
        jdbc.sql("""
                delete from candidate c
                using matched m
                join listed l using (ordinal, position)
                where c.household_id = l.household_id and c.person_id = m.person_id
                """).update();
        jdbc.sql("analyze matched, candidate").update();
    }

    private void matchByNameAndBirth() {
        jdbc.sql("""
                with wanted as (
                    select ordinal, position, household_id, name_key,
                        coalesce(birth_from, '-infinity') as birth_from, coalesce(birth_to, 'infinity') as birth_to,
                        row_number() over (partition by household_id, name_key, birth_from, birth_to order by position) as turn
                    from waiting
                    where not newcomer
                ), known as (
                    select household_id, person_id, name_key,
                        coalesce(birth_from, '-infinity') as birth_from, coalesce(birth_to, 'infinity') as birth_to,
                        row_number() over (partition by household_id, name_key, birth_from, birth_to order by present desc, person_id) as turn
                    from candidate
                )
                insert into matched (ordinal, position, person_id)
                select w.ordinal, w.position, k.person_id
                from wanted w
                join known k using (household_id, name_key, birth_from, birth_to, turn)
                """).update();
    }

    private void matchByNameAlone() {
        jdbc.sql("""
                with pairs as (
                    select w.ordinal, w.position, c.person_id,
                        count(*) over (partition by w.ordinal, w.position) as choices,
                        count(*) over (partition by c.household_id, c.person_id) as claims
                    from waiting w
                    join candidate c on c.household_id = w.household_id and c.name_key = w.name_key and c.present
                        and coalesce(c.birth_from, '-infinity') <= coalesce(w.birth_to, 'infinity')
                        and coalesce(c.birth_to, 'infinity') >= coalesce(w.birth_from, '-infinity')
                    where not w.newcomer
                )
                insert into matched (ordinal, position, person_id)
                select ordinal, position, person_id from pairs where choices = 1 and claims = 1
                """).update();
    }

    private void matchElsewhere() {
        jdbc.sql("""
                insert into matched (ordinal, position, person_id)
                select distinct on (household_id, person_id) ordinal, position, person_id
                from (
                    select distinct on (w.ordinal, w.position) w.ordinal, w.position, w.household_id, p.id as person_id
                    from waiting w
                    join household.person p on p.citizen_id_key = w.citizen_id_key and p.name_key = w.name_key
                        and (p.area_key between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
                            or p.area_key between nullif(current_setting('app.lo2', true), '')::int and nullif(current_setting('app.hi2', true), '')::int
                            or p.area_key between nullif(current_setting('app.lo3', true), '')::int and nullif(current_setting('app.hi3', true), '')::int)
                    where not exists (select from matched m join listed o using (ordinal, position)
                                      where m.person_id = p.id and o.household_id = w.household_id)
                    order by w.ordinal, w.position, p.id
                ) known
                order by household_id, person_id, position
                """).update();
    }

    /**
     * @param staged id for which {@code sealed} was sealed before the person was found
     */
    record NewCitizenId(UUID person, UUID staged, Opaque sealed, Opaque key) {}
}
