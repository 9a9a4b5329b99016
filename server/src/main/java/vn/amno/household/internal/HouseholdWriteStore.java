package vn.amno.household.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that brings staged rows into households and residences, all rows at once. Needs the table {@code place}. */
@Repository
class HouseholdWriteStore {

    private final JdbcClient jdbc;

    HouseholdWriteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction: what an import sorts and joins fits into memory. One transaction at a time writes, so only one takes it. */
    void makeRoom() {
        jdbc.sql("set local work_mem = '128MB'").update();
    }

    void insertNewcomers(UUID run, LocalDate day) {
        jdbc.sql("""
                insert into household.household (id, commune_id, area_key, code, head_name, name_key, registered_on)
                select r.household_id, r.commune_id, p.area_key, r.code, r.head_name, r.name_key, :day
                from household.import_row r
                join place p using (commune_id, village)
                where r.run_id = :run and r.newcomer
                order by r.household_id
                """).param("run", run).param("day", day).update();
        jdbc.sql("""
                insert into household.residence (household_id, commune_id, village_id, area_key, code, valid_from)
                select r.household_id, r.commune_id, p.village_id, p.area_key, r.code, :day
                from household.import_row r
                join place p using (commune_id, village)
                where r.run_id = :run and r.newcomer
                order by p.area_key, r.code
                """).param("run", run).param("day", day).update();
        jdbc.sql("""
                insert into household.name_token (token, area_key, household_id)
                select distinct token, p.area_key, r.household_id
                from household.import_row r
                join place p using (commune_id, village)
                cross join string_to_table(r.name_key, ' ') as token
                where r.run_id = :run and r.newcomer and token <> ''
                order by 1, 2
                """).param("run", run).update();
    }

    /** Known households whose sheet tells where and who they are now: no sheet of a later year is on record. Kept in {@code touched}. */
    void selectTouched(UUID run, LocalDate day) {
        jdbc.sql("drop table if exists pg_temp.touched").update();
        jdbc.sql("""
                create temporary table touched on commit drop as
                select r.ordinal, r.household_id, r.commune_id, btrim(r.village) <> '' as in_village, p.village_id, p.area_key,
                    r.code, r.head_name, r.name_key, r.member_count
                from household.import_row r
                join place p using (commune_id, village)
                where r.run_id = :run and r.kind in ('ADDED', 'CHANGED') and not r.newcomer
                    and not exists (
                        select from household.sheet s where s.household_id = r.household_id and s.year > :year)
                """).param("run", run).param("year", day.getYear()).update();
        jdbc.sql("analyze touched").update();
    }

    /** Households of {@code touched} that live elsewhere by their sheet; a sheet that names no village does not say that. Kept in {@code moved}. */
    void selectMovedByTouched(LocalDate day) {
        createMoved();
        jdbc.sql("""
                insert into moved (household_id, commune_id, village_id, area_key, valid_from)
                select t.household_id, t.commune_id, t.village_id, t.area_key, r.valid_from
                from touched t
                join household.residence r on r.household_id = t.household_id and r.valid_to is null
                where r.valid_from <= :day
                    and (r.commune_id <> t.commune_id or (t.in_village and r.village_id is distinct from t.village_id))
                """).param("day", day).update();
        jdbc.sql("analyze moved").update();
    }

    void createMoved() {
        jdbc.sql("drop table if exists pg_temp.moved").update();
        jdbc.sql("""
                create temporary table moved (
                    household_id uuid not null, commune_id integer not null, village_id integer, area_key integer not null,
                    valid_from date
                ) on commit drop
                """).update();
    }

    /** Gives the households of {@code moved} their new residence; what was recorded for the same day is replaced. */
    void move(LocalDate day) {
        jdbc.sql("""
                update household.residence r set valid_to = cast(:day as date) - 1
                from moved m
                where r.household_id = m.household_id and r.valid_to is null and r.valid_from < :day
                """).param("day", day).update();
        jdbc.sql("""
                insert into household.residence as r (household_id, commune_id, village_id, area_key, code, valid_from)
                select m.household_id, m.commune_id, m.village_id, m.area_key, h.code, :day
                from moved m
                join household.household h on h.id = m.household_id
                on conflict (household_id, valid_from) do update
                set commune_id = excluded.commune_id, village_id = excluded.village_id, area_key = excluded.area_key
                """).param("day", day).update();
        jdbc.sql("""
                update household.household h
                set commune_id = m.commune_id, area_key = m.area_key, version = h.version + 1
                from moved m
                where h.id = m.household_id
                """).update();
        jdbc.sql("""
                insert into household.name_token (token, area_key, household_id)
                select token, m.area_key, m.household_id
                from moved m
                join household.household h on h.id = m.household_id
                cross join string_to_table(h.name_key, ' ') as token
                where token <> ''
                on conflict do nothing
                """).update();
        movePeople();
    }

    void renameHeads() {
        jdbc.sql("""
                with renamed as (
                    update household.household h
                    set head_name = t.head_name, name_key = t.name_key, version = h.version + 1
                    from touched t
                    where h.id = t.household_id and t.head_name <> '' and h.head_name <> t.head_name
                    returning h.id, h.area_key, h.name_key
                )
                insert into household.name_token (token, area_key, household_id)
                select token, r.area_key, r.id
                from renamed r
                cross join string_to_table(r.name_key, ' ') as token
                where token <> ''
                on conflict do nothing
                """).update();
    }

    private void movePeople() {
        jdbc.sql("""
                update household.person p set area_key = v.area_key
                from moved v
                join household.membership m on m.household_id = v.household_id and m.valid_to is null
                where p.id = m.person_id and p.area_key <> v.area_key
                """).update();
        jdbc.sql("""
                update household.membership m set area_key = v.area_key
                from moved v
                where m.household_id = v.household_id and m.valid_to is null and m.area_key <> v.area_key
                """).update();
    }
}
