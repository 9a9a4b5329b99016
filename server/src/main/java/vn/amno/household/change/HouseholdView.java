package vn.amno.household.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.household.HouseholdId;
import vn.amno.rules.BirthDate;

/**
 * A household as the registry has it, or as a change would leave it.
 *
 * @param villageId null when not known
 * @param people those who belong to it first
 */
public record HouseholdView(
        HouseholdId id,
        String code,
        String head,
        int communeId,
        @Nullable Integer villageId,
        @Nullable LocalDate closedOn,
        List<PersonView> people) {
    public HouseholdView {
        people = List.copyOf(people);
    }

    public List<PersonView> present() {
        return people.stream().filter(person -> person.to() == null).toList();
    }

    public Optional<PersonView> present(UUID person) {
        return present().stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /**
     * One membership.
     *
     * @param maskedCitizenId empty when not known
     * @param restricted whether nothing is shown of the person; the name is {@link vn.amno.household.Restrictions#HIDDEN}
     * @param to last day in the household; null while there
     */
    public record PersonView(
            UUID person,
            String name,
            String relation,
            String sex,
            @Nullable BirthDate birth,
            String ethnicity,
            String maskedCitizenId,
            LocalDate from,
            @Nullable LocalDate to,
            String endReason,
            @Nullable LocalDate diedOn,
            boolean restricted) {}
}
