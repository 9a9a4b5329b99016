package vn.amno.household;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.SheetRow;

/**
 * Everything the registry knows of one household.
 *
 * @param head name of the head now
 * @param residences where it lived, newest first
 * @param people who belongs or belonged to it, the present ones first; once for each time and relation in which somebody did, so twice where the relation changed
 * @param sheets one a year, newest first
 */
public record HouseholdFile(
        HouseholdId id,
        String code,
        int communeId,
        String head,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn,
        List<Residence> residences,
        List<Person> people,
        List<YearSheet> sheets) {
    public HouseholdFile {
        residences = List.copyOf(residences);
        people = List.copyOf(people);
        sheets = List.copyOf(sheets);
    }

    /** {@link Person#endReason} of somebody who goes on with another relation the next day. */
    public static final String RELATION_CHANGED = "đổi quan hệ với chủ hộ";

    /** Each person once: as they belong to it now, else as they belonged to it last. */
    public List<Person> eachPerson() {
        var each = new LinkedHashMap<UUID, Person>();
        people.forEach(person -> each.putIfAbsent(person.id(), person));
        return List.copyOf(each.values());
    }

    public record Residence(
            int communeId,
            String village,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * @param maskedCitizenId first three and last three digits; empty when none is known
     * @param birth day or year of birth as written; empty when not recorded
     * @param restrictedSince null for whoever is not restricted; for whoever is, the name is {@link Restrictions#HIDDEN} and what else names the person is empty
     */
    public record Person(
            UUID id,
            String name,
            String relation,
            String sex,
            String birth,
            String maskedCitizenId,
            String ethnicity,
            LocalDate from,
            @Nullable LocalDate to,
            String endReason,
            @Nullable LocalDate restrictedSince) {}

    public record YearSheet(int year, LocalDate reviewDate, SheetRow sheet) {}
}
