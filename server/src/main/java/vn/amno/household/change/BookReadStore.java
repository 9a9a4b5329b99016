package vn.amno.household.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.change.Row.Household;
import vn.amno.household.change.Row.Membership;
import vn.amno.household.change.Row.Person;
import vn.amno.household.change.Row.Residence;
import vn.amno.rules.BirthDate;

/** SQL that reads the rows a change may touch. */
@Repository
class BookReadStore {

    private final JdbcClient jdbc;
    private final RegistryInside inside;

    BookReadStore(JdbcClient jdbc, RegistryInside inside) {
        this.jdbc = jdbc;
        this.inside = inside;
    }

    /** The households with their residences and people, these and further people with all their memberships. */
    Book read(Collection<UUID> households, Collection<UUID> people) {
        if (households.isEmpty() && people.isEmpty()) {
            return Book.of(List.of());
        }
        var rows = new ArrayList<Row>();
        if (!households.isEmpty()) {
            rows.addAll(households(households));
            rows.addAll(residences(households));
        }
        var memberships = memberships(households, people);
        rows.addAll(memberships);
        var named = memberships.stream().map(Membership::person).collect(Collectors.toSet());
        named.addAll(people);
        if (!named.isEmpty()) {
            rows.addAll(people(named));
        }
        return Book.of(rows);
    }

    Optional<Integer> version(UUID household) {
        return jdbc.sql("select version from household.household where id = :id")
                .param("id", household)
                .query(Integer.class)
                .optional();
    }

    Optional<Integer> areaKey(UUID household) {
        return jdbc.sql("select area_key from household.household where id = :id")
                .param("id", household)
                .query(Integer.class)
                .optional();
    }

    Optional<UUID> byCitizenId(String digits) {
        return digits.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select id from household.person where citizen_id_key = :key order by id limit 1")
                        .param("key", inside.citizenIdKey(digits))
                        .query(UUID.class)
                        .optional();
    }

    Optional<UUID> byCode(int commune, String code) {
        return jdbc.sql("select id from household.household where commune_id = :commune and code = :code")
                .param("commune", commune)
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    /** Review sheets of days from one on, by household; the newest first. */
    List<SheetDay> sheetsSince(Collection<UUID> households, LocalDate day) {
        return jdbc.sql("""
                select household_id, year, review_date from household.sheet
                where household_id = any(:households) and review_date >= :day
                order by review_date desc
                """)
                .param("households", array(households))
                .param("day", day)
                .query((row, _) -> new SheetDay(
                        row.getObject("household_id", UUID.class),
                        row.getInt("year"),
                        row.getObject("review_date", LocalDate.class)))
                .list();
    }

    private List<Household> households(Collection<UUID> ids) {
        return jdbc.sql("""
                select id, commune_id, area_key, code, head_name, registered_on, closed_on, closed_reason
                from household.household where id = any(:ids)
                """)
                .param("ids", array(ids))
                .query((row, _) -> new Household(
                        row.getObject("id", UUID.class),
                        row.getInt("commune_id"),
                        row.getInt("area_key"),
                        row.getString("code"),
                        row.getString("head_name"),
                        row.getObject("registered_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        text(row.getString("closed_reason"))))
                .list();
    }

    private List<Residence> residences(Collection<UUID> households) {
        return jdbc.sql("""
                select household_id, valid_from, commune_id, village_id, area_key, code, valid_to
                from household.residence where household_id = any(:households)
                """)
                .param("households", array(households))
                .query((row, _) -> new Residence(
                        row.getObject("household_id", UUID.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("commune_id"),
                        row.getObject("village_id", Integer.class),
                        row.getInt("area_key"),
                        row.getString("code"),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private List<Membership> memberships(Collection<UUID> households, Collection<UUID> people) {
        return jdbc.sql("""
                select household_id, person_id, valid_from, ordinal, relation, valid_to, end_reason
                from household.membership
                where person_id in (
                    select person_id from household.membership where household_id = any(:households)
                    union all
                    select unnest(:people))
                """)
                .param("households", array(households))
                .param("people", array(people))
                .query((row, _) -> new Membership(
                        row.getObject("household_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("ordinal"),
                        row.getString("relation"),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("end_reason")))
                .list();
    }

    private List<Person> people(Collection<UUID> ids) {
        return jdbc.sql("""
                select id, full_name, sex, birth_from, birth_to, ethnicity, citizen_id, died_on
                from household.person where id = any(:ids)
                """)
                .param("ids", array(ids))
                .query((row, _) -> person(row))
                .list();
    }

    private Person person(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var citizenId = row.getBytes("citizen_id");
        return new Person(
                id,
                row.getString("full_name"),
                row.getString("sex"),
                BirthDate.between(
                        row.getObject("birth_from", LocalDate.class), row.getObject("birth_to", LocalDate.class)),
                row.getString("ethnicity"),
                citizenId == null ? "" : inside.openCitizenId(id, citizenId),
                row.getObject("died_on", LocalDate.class));
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    record SheetDay(UUID household, int year, LocalDate reviewDate) {}
}
