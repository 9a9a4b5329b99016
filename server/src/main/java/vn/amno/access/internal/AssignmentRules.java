package vn.amno.access.internal;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.amno.access.AccessProblem;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Reach;
import vn.amno.access.Role;
import vn.amno.access.Territory;
import vn.amno.area.Areas;
import vn.amno.area.Extent;
import vn.amno.kernel.ProblemException;

/** What an assignment may say. */
@Component
class AssignmentRules {

    private final Areas areas;
    private final Territory territory;

    AssignmentRules(Areas areas, Territory territory) {
        this.areas = areas;
        this.territory = territory;
    }

    void check(Terms terms) {
        var reach = reach(terms);
        refuseIf(!terms.role().reaches().contains(reach), AccessProblem.ROLE_NOT_FOR_UNIT, terms);
        refuseIf(terms.role().needsAgency() && terms.agency() == null, AccessProblem.AGENCY_MISSING, terms);
        refuseIf(!terms.role().needsAgency() && terms.agency() != null, AccessProblem.AGENCY_NOT_FOR_ROLE, terms);
        var to = terms.to();
        refuseIf(to != null && to.isBefore(terms.from()), AccessProblem.DAYS_REVERSED, terms);
        refuseIf(
                terms.role() == Role.DISTRICT_OFFICER && (to == null || to.isAfter(Role.LAST_DAY_OF_DISTRICTS)),
                AccessProblem.DISTRICTS_ENDED,
                terms);
        var unit = terms.unit();
        refuseIf(unit != null && !before(unit).containsAll(terms.furtherUnits()), AccessProblem.UNIT_NOT_BEFORE, terms);
        refuseIf(territory.scope(unit, terms.furtherUnits()).isEmpty(), AccessProblem.AREA_SCATTERED, terms);
    }

    private Reach reach(Terms terms) {
        return Reach.of(terms.unit() == null ? null : areas.get(terms.unit()).level());
    }

    /** Units that went into one, at any time, and of which no source says that it was a part only. */
    private Set<Integer> before(int unit) {
        var found = territory.withPredecessors(unit, EnumSet.complementOf(EnumSet.of(Extent.PART)));
        found.remove(unit);
        return found;
    }

    private static void refuseIf(boolean wrong, AccessProblem problem, Terms terms) {
        if (wrong) {
            throw new ProblemException(problem, terms.toString());
        }
    }
}
