package vn.amno.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.amno.access.AccessProblem;
import vn.amno.access.Agency;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.AssignmentWords;
import vn.amno.access.Reach;
import vn.amno.access.Role;
import vn.amno.access.Territory;
import vn.amno.area.Areas;
import vn.amno.area.Extent;
import vn.amno.area.Unit;
import vn.amno.kernel.ProblemCode;
import vn.amno.web.Formats;
import vn.amno.web.ProblemTexts;

/** Makes the form of a new assignment. */
@Component
class AssignmentPages {

    private static final int LOOKED_AT = 60;
    private static final int SHOWN = 12;

    private final AccountPages accounts;
    private final AssignmentWords words;
    private final Areas areas;
    private final Territory territory;
    private final Clock clock;

    AssignmentPages(AccountPages accounts, AssignmentWords words, Areas areas, Territory territory, Clock clock) {
        this.accounts = accounts;
        this.words = words;
        this.areas = areas;
        this.territory = territory;
        this.clock = clock;
    }

    AssignmentPage page(UUID account, AssignmentForm form, @Nullable ProblemCode refused) {
        var role = form.role();
        var problems = new HashMap<String, String>();
        if (refused != null) {
            problems.put(field(refused), ProblemTexts.get(refused));
        } else if (role != null) {
            checkAgency(role, form.agency(), problems);
        }
        var asksArea = role == null || !role.reaches().equals(EnumSet.of(Reach.COUNTRY));
        var chosen = role != null
                        && (refused != null || problems.isEmpty())
                        && (!asksArea || form.unit() != null || form.wholeCountry())
                ? chosen(role, form)
                : null;
        return new AssignmentPage(
                account,
                accounts.get(account).name(),
                AccountPages.roles(role),
                agencies(form.agency()),
                form.typed(),
                asksArea,
                role == null || chosen != null ? List.of() : found(account, form, role),
                role != null && chosen == null && !form.typed().isEmpty(),
                chosen,
                problems);
    }

    private static void checkAgency(Role role, @Nullable Agency agency, Map<String, String> problems) {
        if (role.needsAgency() && agency == null) {
            problems.put("agency", ProblemTexts.get(AccessProblem.AGENCY_MISSING));
        }
        if (!role.needsAgency() && agency != null) {
            problems.put("agency", ProblemTexts.get(AccessProblem.AGENCY_NOT_FOR_ROLE));
        }
    }

    private List<AssignmentPage.Place> found(UUID account, AssignmentForm form, Role role) {
        var units = areas.search(form.typed(), LocalDate.now(clock), LOOKED_AT).stream()
                .filter(unit -> role.reaches().contains(Reach.of(unit.level())))
                .limit(SHOWN)
                .map(unit -> place(account, form, role, unit))
                .toList();
        if (!role.reaches().contains(Reach.COUNTRY)) {
            return units;
        }
        var country = new AssignmentPage.Place(
                chooser(account, form, role).queryParam("country", "true").toUriString(), "Cả nước", "", "");
        return Stream.concat(units.stream(), Stream.of(country)).toList();
    }

    private AssignmentPage.Place place(UUID account, AssignmentForm form, Role role, Unit unit) {
        var parent = unit.parent();
        var to = unit.to();
        return new AssignmentPage.Place(
                chooser(account, form, role).queryParam("unit", unit.id()).toUriString(),
                unit.fullName(),
                parent.isEmpty() ? "" : words.path(parent.getAsInt()),
                to == null ? "đang có" : "đến " + Formats.date(to));
    }

    private static UriComponentsBuilder chooser(UUID account, AssignmentForm form, Role role) {
        var address = UriComponentsBuilder.fromPath("/accounts/%s/assignments/new".formatted(account))
                .queryParam("role", role.name());
        return form.agency() == null
                ? address
                : address.queryParam("agency", form.agency().name());
    }

    private AssignmentPage.Chosen chosen(Role role, AssignmentForm form) {
        var unit = form.unit();
        var from = form.from();
        var to = form.to();
        return new AssignmentPage.Chosen(
                role.name(),
                form.agency() == null ? "" : form.agency().name(),
                unit == null ? "" : unit.toString(),
                words.role(new Terms(role, form.agency(), unit, List.of(), LocalDate.now(clock), null)),
                words.path(unit),
                unit == null ? List.of() : further(unit, form.furtherUnits()),
                (from == null ? LocalDate.now(clock) : from).toString(),
                to == null ? "" : to.toString());
    }

    /** What went into a unit, but no source says whether wholly. */
    private List<Choice> further(int unit, List<Integer> chosen) {
        var known = territory.withPredecessors(unit, EnumSet.of(Extent.WHOLE));
        return territory.withPredecessors(unit, EnumSet.complementOf(EnumSet.of(Extent.PART))).stream()
                .filter(old -> !known.contains(old))
                .map(old -> new Choice(old.toString(), words.path(old), chosen.contains(old)))
                .toList();
    }

    private static List<Choice> agencies(@Nullable Agency chosen) {
        return Arrays.stream(Agency.values())
                .map(agency -> new Choice(agency.name(), agency.vietnamese(), agency == chosen))
                .toList();
    }

    private static String field(ProblemCode code) {
        return code instanceof AccessProblem problem
                ? switch (problem) {
                    case ROLE_NOT_FOR_UNIT -> "unit";
                    case AGENCY_MISSING, AGENCY_NOT_FOR_ROLE -> "agency";
                    case DAYS_REVERSED, DISTRICTS_ENDED -> "to";
                    case UNIT_NOT_BEFORE, AREA_SCATTERED -> "further";
                    case ASSIGNMENT_OVERLAPS -> "from";
                    default -> "";
                }
                : "";
    }
}
