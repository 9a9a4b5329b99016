package vn.amno.review.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.Disclosures;
import vn.amno.household.HouseholdFile.Person;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.review.web.RestrictedPage.Fact;
import vn.amno.web.Formats;
import vn.amno.web.Shown;

/** Makes the page of somebody restricted. */
@Component
class RestrictedPages {

    private final Households households;
    private final Disclosures disclosures;

    RestrictedPages(Households households, Disclosures disclosures) {
        this.households = households;
        this.disclosures = disclosures;
    }

    RestrictedPage form(HouseholdId id, UUID person, String problem) {
        return page(id, person, problem, null);
    }

    RestrictedPage shown(HouseholdId id, UUID person, String reason) {
        return page(id, person, "", facts(disclosures.restricted(id, person, reason)));
    }

    private RestrictedPage page(HouseholdId id, UUID who, String problem, @Nullable List<Fact> facts) {
        var file = households
                .find(id)
                .orElseThrow(() -> new ProblemException(PageProblem.HOUSEHOLD_NOT_FOUND, id.toString()));
        var since = file.people().stream()
                .filter(each -> each.id().equals(who))
                .map(Person::restrictedSince)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new ProblemException(PageProblem.HOUSEHOLD_NOT_FOUND, who.toString()));
        return new RestrictedPage(
                "Hộ mã " + file.code(),
                Links.household(id),
                Formats.date(since),
                Links.restricted(id, who),
                problem,
                facts);
    }

    private static List<Fact> facts(Person person) {
        return List.of(
                new Fact("Họ tên", person.name()),
                new Fact("Quan hệ", recorded(person.relation())),
                new Fact("Giới tính", recorded(person.sex())),
                new Fact("Sinh", Shown.of(Field.BIRTH_DATE, recorded(person.birth()))),
                new Fact("Dân tộc", Shown.of(Field.ETHNICITY, recorded(person.ethnicity()))),
                new Fact("Số định danh", Shown.of(Field.CITIZEN_ID, recorded(person.maskedCitizenId()))));
    }

    private static String recorded(String value) {
        return value.isEmpty() ? Formats.NOT_RECORDED : value;
    }
}
