package vn.amno.household.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Scope;

/** SQL that finds the household and the sheet that each row means, all rows at once. Works in tables of the transaction. */
@Repository
class ComparisonStore {

    private final JdbcClient jdbc;
    private final CopyStore copies;

    ComparisonStore(JdbcClient jdbc, CopyStore copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    /**
     * Lets one transaction at a time change the registry, and counts it. Gives the version before: what was compared at that version is compared
     * still.
     */
    long lockRegistry() {
        return jdbc.sql("update household.registry_version set version = version + 1 returning version - 1")
                .query(Long.class)
                .single();
    }

    /** Grows with every transaction that changes the registry; to be read before what is compared with it. */
    long registryVersion() {
        return jdbc.sql("select version from household.registry_version")
                .query(Long.class)
                .single();
    }

    boolean wasComparedAt(UUID run, long version) {
        return jdbc.sql("""
                select exists (select from household.import_run where id = :run and registry_version = :version)
                """)
                .param("run", run)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    /**
     * @param hashes of each row's content, under each key
     */
    void load(List<SheetRow> rows, List<List<byte[]>> hashes) {
        create();
        copies.load("incoming (ordinal, commune_id, code, content_hashes)", 4, target -> {
            for (var ordinal = 0; ordinal < rows.size(); ordinal++) {
                var row = rows.get(ordinal);
                target.row()
                        .integer(ordinal)
                        .integer(row.communeId())
                        .text(row.code())
                        .bytesArray(hashes.get(ordinal));
            }
        });
        jdbc.sql("analyze incoming").update();
    }

    void loadStaged(UUID run) {
        create();
        jdbc.sql("""
                insert into incoming (ordinal, commune_id, code, content_hashes)
                select ordinal, commune_id, code, array[content_hash] from household.import_row where run_id = :run
                """).param("run", run).update();
        jdbc.sql("analyze incoming").update();
    }

    List<Integer> communes() {
        return jdbc.sql("select distinct commune_id from incoming order by commune_id")
                .query((row, _) -> row.getInt("commune_id"))
                .list();
    }

    /**
     * @param predecessors units that became part of each commune, directly or in several steps
     */
    void compare(LocalDate reviewDate, Map<Integer, Set<Integer>> predecessors, Scope scope) {
        copies.load("predecessor (commune_id, old_id)", 2, target -> {
            for (var commune : predecessors.entrySet()) {
                for (var old : commune.getValue()) {
                    target.row().integer(commune.getKey()).integer(old);
                }
            }
        });
        jdbc.sql("analyze predecessor").update();
        findHouseholds(reviewDate);
        findSheets(reviewDate, scope);
    }

    List<Found> found() {
        return jdbc.sql("select * from compared order by ordinal")
                .query(ComparisonStore::toFound)
                .list();
    }

    /** Whether any row would now do something else than what was staged. */
    boolean differsFromStaged(UUID run) {
        return jdbc.sql("""
                select exists (
                    select from compared c
                    join household.import_row r on r.run_id = :run and r.ordinal = c.ordinal
                    where c.kind <> r.kind
                        or c.obstacle is not null
                        or (c.household_id is null) <> r.newcomer
                        or c.household_id <> r.household_id
                        or coalesce(c.sheet_version, 0) <> r.sheet_version)
                """).param("run", run).query(Boolean.class).single();
    }

    private void create() {
        jdbc.sql("drop table if exists pg_temp.incoming, pg_temp.predecessor, pg_temp.found, pg_temp.compared")
                .update();
        jdbc.sql("""
                create temporary table incoming (
                    ordinal integer not null, commune_id integer not null, code text not null, content_hashes bytea[] not null
                ) on commit drop
                """).update();
        jdbc.sql(
                        "create temporary table predecessor (commune_id integer not null, old_id integer not null) on commit drop")
                .update();
    }

    /** First who lived there on the day and has left since, then who has the code there now, then who came with a merged commune. */
    private void findHouseholds(LocalDate reviewDate) {
        jdbc.sql("""
                create temporary table found on commit drop as
                with stayed as (
                    select distinct on (i.ordinal) i.ordinal, r.household_id
                    from incoming i
                    join household.residence r
                        on r.commune_id = i.commune_id and r.code = i.code collate "C" and r.valid_to >= :day and r.valid_from <= :day
                    order by i.ordinal, r.valid_from desc
                ), merged as (
                    select i.ordinal, (array_agg(h.id))[1] as household_id, count(*) as households
                    from incoming i
                    join predecessor p on p.commune_id = i.commune_id
                    join household.household h on h.commune_id = p.old_id and h.code = i.code
                    where h.closed_on is null or h.closed_on > :day
                    group by i.ordinal
                )
                select i.ordinal, i.commune_id, i.content_hashes,
                    coalesce(s.household_id, h.id, case when m.households = 1 then m.household_id end) as household_id,
                    s.household_id is null and h.id is null and m.households > 1 as several,
                    count(*) over (partition by i.commune_id, i.code) > 1 as twice
                from incoming i
                left join stayed s on s.ordinal = i.ordinal
                left join household.household h on h.commune_id = i.commune_id and h.code = i.code
                left join merged m on m.ordinal = i.ordinal
                """).param("day", reviewDate).update();
        jdbc.sql("analyze found").update();
    }

    /** A household that lives outside the scope is not brought in by a sheet, unless its commune became part of that of the sheet. */
    private void findSheets(LocalDate reviewDate, Scope scope) {
        jdbc.sql("""
                create temporary table compared on commit drop as
                select f.ordinal, f.household_id, s.id as sheet_id, s.version as sheet_version,
                    case when s.id is null then 'ADDED' when s.content_hash = any(f.content_hashes) then 'UNCHANGED' else 'CHANGED' end as kind,
                    case when not (h.area_key between (:slots)[1] and (:slots)[2]
                                or h.area_key between (:slots)[3] and (:slots)[4]
                                or h.area_key between (:slots)[5] and (:slots)[6])
                            and not exists (select from predecessor p where p.commune_id = f.commune_id and p.old_id = h.commune_id)
                            then 'ELSEWHERE'
                         when f.several then 'SEVERAL'
                         when f.twice then 'TWICE'
                         when h.closed_on <= :day then 'CLOSED'
                         when f.household_id is not null and count(*) over (partition by f.household_id) > 1 then 'TWICE'
                    end as obstacle
                from found f
                left join household.household h on h.id = f.household_id
                left join household.sheet s on s.household_id = f.household_id and s.year = :year
                """)
                .param("day", reviewDate)
                .param("year", reviewDate.getYear())
                .param(
                        "slots",
                        new SqlArrayValue(
                                "integer", Arrays.stream(scope.slots()).boxed().toArray()))
                .update();
        jdbc.sql("analyze compared").update();
    }

    private static Found toFound(ResultSet row, int number) throws SQLException {
        var obstacle = row.getString("obstacle");
        return new Found(
                row.getInt("ordinal"),
                row.getObject("household_id", UUID.class),
                row.getObject("sheet_id", UUID.class),
                row.getInt("sheet_version"),
                RowKind.valueOf(row.getString("kind")),
                obstacle == null ? null : Obstacle.valueOf(obstacle));
    }

    /**
     * @param household null when the registry does not know it
     * @param sheet null when there is none for the year; then {@code sheetVersion} is 0
     */
    record Found(
            int ordinal,
            @Nullable UUID household,
            @Nullable UUID sheet,
            int sheetVersion,
            RowKind kind,
            @Nullable Obstacle obstacle) {}
}
