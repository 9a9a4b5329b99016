package vn.amno.household.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.HouseholdFile.Person;

/** SQL that reads one household. */
@Repository
class HouseholdReadStore {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final JdbcClient jdbc;
    private final RegistryCipher cipher;

    HouseholdReadStore(JdbcClient jdbc, RegistryCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Optional<Head> find(UUID id) {
        return jdbc.sql(
                        "select code, commune_id, head_name, registered_on, closed_on from household.household where id = :id")
                .param("id", id)
                .query((row, _) -> new Head(
                        row.getString("code"),
                        row.getInt("commune_id"),
                        row.getString("head_name"),
                        row.getObject("registered_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class)))
                .optional();
    }

    /** Newest first. */
    List<Home> homes(UUID id) {
        return jdbc.sql("""
                select commune_id, village_id, valid_from, valid_to from household.residence
                where household_id = :id order by valid_from desc
                """)
                .param("id", id)
                .query((row, _) -> new Home(
                        row.getInt("commune_id"),
                        row.getObject("village_id", Integer.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** Those who belong to it now first, in the order of the sheet; nobody is hidden. */
    List<Person> people(UUID id) {
        return jdbc.sql("""
                select p.id, p.full_name, p.sex, p.birth_from, p.birth_to, p.citizen_id, p.ethnicity,
                    m.relation, m.valid_from, m.valid_to, m.end_reason, r.since as restricted_since
                from household.membership m
                join household.person p on p.id = m.person_id
                left join household.restricted_person r on r.person_id = p.id
                where m.household_id = :id
                order by m.valid_to desc nulls first, m.ordinal, p.id
                """).param("id", id).query((row, _) -> toPerson(row)).list();
    }

    private Person toPerson(ResultSet row) throws SQLException {
        var citizenId = row.getBytes("citizen_id");
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("full_name"),
                row.getString("relation"),
                row.getString("sex"),
                birth(row.getObject("birth_from", LocalDate.class), row.getObject("birth_to", LocalDate.class)),
                citizenId == null
                        ? ""
                        : Masking.citizenId(cipher.openCitizenId(row.getObject("id", UUID.class), citizenId)),
                row.getString("ethnicity"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("end_reason"),
                row.getObject("restricted_since", LocalDate.class));
    }

    static String birth(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return "";
        }
        return from.equals(to) ? DAY.format(from) : String.valueOf(from.getYear());
    }

    record Head(
            String code,
            int communeId,
            String name,
            LocalDate registeredOn,
            @Nullable LocalDate closedOn) {}

    record Home(
            int communeId,
            @Nullable Integer villageId,
            LocalDate from,
            @Nullable LocalDate to) {}
}
