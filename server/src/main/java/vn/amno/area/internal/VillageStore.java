package vn.amno.area.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.area.Unit;
import vn.amno.area.Village;

/** SQL for the {@code area} schema, and nothing else. */
@Repository
class VillageStore {

    private final JdbcClient jdbc;

    VillageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stored village with the key by which its name is compared. */
    record Keyed(String nameKey, Village village) {}

    /** Lets one transaction at a time hand out keys in a commune; ends with the transaction. */
    void lock(Unit commune) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('area.village'), :commune)")
                .param("commune", commune.id())
                .query((row, number) -> true)
                .single();
    }

    List<Keyed> listKeyed(int commune, Collection<String> nameKeys) {
        return jdbc.sql("""
                select * from area.village
                where commune_id = :commune and name_key = any(:keys)
                """)
                .param("commune", commune)
                .param("keys", nameKeys.toArray(String[]::new))
                .query((row, number) -> new Keyed(row.getString("name_key"), toVillage(row, number)))
                .list();
    }

    /** Highest key in use in the commune, or the commune's own key if it has no villages. */
    int lastKey(Unit commune) {
        return jdbc.sql("""
                select coalesce(max(area_key), :first) from area.village
                where commune_id = :commune
                """)
                .param("first", commune.keyFrom())
                .param("commune", commune.id())
                .query(Integer.class)
                .single();
    }

    /** Stores villages under the keys after {@code lastKey}, in the order given. */
    void insert(Unit commune, List<String> names, List<String> nameKeys, int lastKey) {
        jdbc.sql("""
                insert into area.village (commune_id, name, name_key, area_key)
                select :commune, given.name, given.name_key, :last + given.place::integer
                from unnest(:names, :keys) with ordinality as given (name, name_key, place)
                """)
                .param("commune", commune.id())
                .param("last", lastKey)
                .param("names", names.toArray(String[]::new))
                .param("keys", nameKeys.toArray(String[]::new))
                .update();
    }

    List<Village> list(int commune) {
        return jdbc.sql("""
                select * from area.village
                where commune_id = :commune
                order by name collate "vi-x-icu", id
                """)
                .param("commune", commune)
                .query(VillageStore::toVillage)
                .list();
    }

    List<Village> find(Collection<Integer> ids) {
        return jdbc.sql("select * from area.village where id = any(:ids)")
                .param("ids", ids.toArray(Integer[]::new))
                .query(VillageStore::toVillage)
                .list();
    }

    private static Village toVillage(ResultSet row, int number) throws SQLException {
        return new Village(row.getInt("id"), row.getInt("commune_id"), row.getString("name"), row.getInt("area_key"));
    }
}
