package vn.amno.household.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.HouseholdProblem;
import vn.amno.household.Registry.Move;

/** SQL for households that move or end, all at once. Which ones stands in the table {@code asked} of the transaction. */
@Repository
class MoveStore {

    private final JdbcClient jdbc;
    private final CopyStore copies;

    MoveStore(JdbcClient jdbc, CopyStore copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    void askMoves(Collection<Move> moves) {
        createAsked();
        copies.load("asked (household_id, commune_id, village)", 3, target -> {
            for (var move : moves) {
                target.row()
                        .uuid(move.household().value())
                        .integer(move.communeId())
                        .text(move.village());
            }
        });
        jdbc.sql("analyze asked").update();
    }

    void askEnds(Collection<UUID> households) {
        createAsked();
        copies.load("asked (household_id)", 1, target -> {
            for (var household : households) {
                target.row().uuid(household);
            }
        });
        jdbc.sql("analyze asked").update();
    }

    /** What stands against a change of the asked households on a day. */
    Optional<HouseholdProblem> findObstacle(LocalDate day) {
        return jdbc.sql("""
                select case when h.id is null then 'HOUSEHOLD_NOT_FOUND'
                            when h.closed_on is not null then 'HOUSEHOLD_CLOSED'
                            else 'TOO_LATE' end
                from asked a
                left join household.household h on h.id = a.household_id
                left join household.residence r on r.household_id = h.id and r.valid_to is null
                where h.id is null or h.closed_on is not null or r.valid_from > :day
                limit 1
                """).param("day", day).query(String.class).optional().map(HouseholdProblem::valueOf);
    }

    /** Present areas of the asked households. */
    Map<UUID, Integer> areaKeys() {
        var keys = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select a.household_id, r.area_key
                from asked a
                join household.residence r on r.household_id = a.household_id and r.valid_to is null
                """).query(row -> {
            keys.put(row.getObject("household_id", UUID.class), row.getInt("area_key"));
        });
        return keys;
    }

    boolean codesAreTaken() {
        return jdbc.sql("""
                select exists (
                    select from asked a
                    join household.household h on h.id = a.household_id
                    join household.household o on o.commune_id = a.commune_id and o.code = h.code and o.id <> h.id)
                """).query(Boolean.class).single();
    }

    /** Fills the table {@code moved} from {@code asked} and {@code place}; who lives there already is left out. */
    void selectMoved() {
        jdbc.sql("""
                insert into moved (household_id, commune_id, village_id, area_key, valid_from)
                select a.household_id, a.commune_id, p.village_id, p.area_key, r.valid_from
                from asked a
                join place p on p.commune_id = a.commune_id and p.village = a.village
                join household.residence r on r.household_id = a.household_id and r.valid_to is null
                where (r.commune_id, r.village_id) is distinct from (a.commune_id, p.village_id)
                """).update();
        jdbc.sql("analyze moved").update();
    }

    /** Residences and memberships end the day before; what would begin on the day itself goes without a trace. */
    void close(LocalDate day, String reason) {
        jdbc.sql("""
                update household.household h set closed_on = :day, closed_reason = :reason, version = h.version + 1
                from asked a where h.id = a.household_id
                """).param("day", day).param("reason", reason).update();
        jdbc.sql(
                        "delete from household.residence r using asked a where r.household_id = a.household_id and r.valid_from >= :day")
                .param("day", day)
                .update();
        jdbc.sql("""
                update household.residence r set valid_to = cast(:day as date) - 1
                from asked a where r.household_id = a.household_id and r.valid_to is null
                """).param("day", day).update();
        jdbc.sql(
                        "delete from household.membership m using asked a where m.household_id = a.household_id and m.valid_from >= :day")
                .param("day", day)
                .update();
        jdbc.sql("""
                update household.membership m set valid_to = cast(:day as date) - 1, end_reason = :reason
                from asked a where m.household_id = a.household_id and m.valid_to is null
                """).param("day", day).param("reason", reason).update();
    }

    private void createAsked() {
        jdbc.sql("drop table if exists pg_temp.asked").update();
        jdbc.sql(
                        "create temporary table asked (household_id uuid primary key, commune_id integer, village text) on commit drop")
                .update();
    }
}
