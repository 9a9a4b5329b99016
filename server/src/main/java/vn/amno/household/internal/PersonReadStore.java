package vn.amno.household.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.HouseholdId;
import vn.amno.household.PersonFile;
import vn.amno.household.PersonFile.Stay;
import vn.amno.household.PersonId;
import vn.amno.household.Restrictions;

/** SQL that reads people. */
@Repository
class PersonReadStore {

    private final JdbcClient jdbc;
    private final RegistryCipher cipher;

    PersonReadStore(JdbcClient jdbc, RegistryCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    List<PersonFile> list(List<UUID> people) {
        var ids = people.stream().map(UUID::toString).toArray(String[]::new);
        var stays = stays(ids);
        return jdbc.sql("""
                select id, full_name, sex, birth_from, birth_to, citizen_id, area_key, r.person_id is not null as restricted
                from household.person p
                left join household.restricted_person r on r.person_id = p.id
                where id = any(:ids::uuid[])
                """)
                .param("ids", ids)
                .query((row, _) -> toFile(row, stays))
                .list();
    }

    private Map<UUID, List<Stay>> stays(String[] ids) {
        var stays = new HashMap<UUID, List<Stay>>();
        jdbc.sql("""
                select m.person_id, m.household_id, h.code,
                    case when h.id in (select household_id from household.restricted_head) then :hidden else h.head_name end as head_name, m.area_key, m.relation, m.valid_from, m.valid_to, m.end_reason
                from household.membership m
                join household.household h on h.id = m.household_id
                where m.person_id = any(:ids::uuid[])
                order by m.valid_to desc nulls first, m.valid_from desc
                """).param("ids", ids).param("hidden", Restrictions.HIDDEN).query(row -> {
            stays.computeIfAbsent(row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                    .add(toStay(row));
        });
        return stays;
    }

    private static Stay toStay(ResultSet row) throws SQLException {
        return new Stay(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                row.getString("head_name"),
                row.getInt("area_key"),
                row.getString("relation"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("end_reason"));
    }

    private PersonFile toFile(ResultSet row, Map<UUID, List<Stay>> stays) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (row.getBoolean("restricted")) {
            return new PersonFile(
                    new PersonId(id),
                    Restrictions.HIDDEN,
                    "",
                    "",
                    "",
                    row.getInt("area_key"),
                    stays.getOrDefault(id, List.of()));
        }
        var citizenId = row.getBytes("citizen_id");
        return new PersonFile(
                new PersonId(id),
                row.getString("full_name"),
                row.getString("sex"),
                HouseholdReadStore.birth(
                        row.getObject("birth_from", LocalDate.class), row.getObject("birth_to", LocalDate.class)),
                citizenId == null ? "" : Masking.citizenId(cipher.openCitizenId(id, citizenId)),
                row.getInt("area_key"),
                stays.getOrDefault(id, List.of()));
    }
}
