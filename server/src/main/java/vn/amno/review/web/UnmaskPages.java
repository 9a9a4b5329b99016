package vn.amno.review.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.Disclosures;
import vn.amno.household.HouseholdId;
import vn.amno.household.HouseholdProblem;
import vn.amno.household.Households;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.web.Shown;

/** Makes the page of one citizen id. */
@Component
class UnmaskPages {

    private final Households households;
    private final Disclosures disclosures;

    UnmaskPages(Households households, Disclosures disclosures) {
        this.households = households;
        this.disclosures = disclosures;
    }

    UnmaskPage form(HouseholdId id, UUID person, String problem) {
        return page(id, person, problem, null);
    }

    UnmaskPage shown(HouseholdId id, UUID person, String reason) {
        return page(id, person, "", disclosures.citizenId(id, person, reason));
    }

    private UnmaskPage page(HouseholdId id, UUID who, String problem, @Nullable String citizenId) {
        if (!Shown.sees(Field.CITIZEN_ID)) {
            throw new ProblemException(HouseholdProblem.NOT_TO_BE_UNMASKED, who.toString());
        }
        var file = households
                .find(id)
                .orElseThrow(() -> new ProblemException(PageProblem.HOUSEHOLD_NOT_FOUND, id.toString()));
        var person = file.people().stream()
                .filter(each -> each.id().equals(who))
                .findFirst()
                .orElseThrow(() -> new ProblemException(PageProblem.HOUSEHOLD_NOT_FOUND, who.toString()));
        return new UnmaskPage(
                HouseholdPages.title(file),
                Links.household(id),
                person.name(),
                person.maskedCitizenId(),
                Links.unmask(id, who),
                problem,
                citizenId);
    }
}
