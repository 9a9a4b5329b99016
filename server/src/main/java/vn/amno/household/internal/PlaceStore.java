package vn.amno.household.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL for the places that the rows of a run name. */
@Repository
class PlaceStore {

    private final JdbcClient jdbc;
    private final CopyStore copies;

    PlaceStore(JdbcClient jdbc, CopyStore copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    /** Names of villages, by commune; an empty name where a row names none. */
    Map<Integer, List<String>> named(UUID run) {
        var names = new HashMap<Integer, List<String>>();
        jdbc.sql("""
                select distinct commune_id, village from household.import_row
                where run_id = :run and kind <> 'UNCHANGED'
                """)
                .param("run", run)
                .query((row, _) -> names.computeIfAbsent(row.getInt("commune_id"), _ -> new ArrayList<>())
                        .add(row.getString("village")))
                .list();
        return names;
    }

    /** Keeps them in the table {@code pg_temp.place} until the end of the transaction. */
    void load(List<Place> places) {
        jdbc.sql("drop table if exists pg_temp.place").update();
        jdbc.sql("""
                create temporary table place (
                    commune_id integer not null, village text not null, village_id integer, area_key integer not null
                ) on commit drop
                """).update();
        copies.load("place (commune_id, village, village_id, area_key)", 4, target -> {
            for (var place : places) {
                target.row()
                        .integer(place.communeId())
                        .text(place.village())
                        .integer(place.villageId())
                        .integer(place.areaKey());
            }
        });
        jdbc.sql("analyze place").update();
    }
}
