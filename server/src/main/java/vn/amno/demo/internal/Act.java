package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.amno.household.NewHousehold;
import vn.amno.household.workbook.SheetRow;

/**
 * All that happens to the registry in one year, in order. Households are named by their codes, which never change.
 *
 * @param stories how often each kind happened
 */
record Act(int year, List<Step> steps, Map<Story, Integer> stories) {
    Act {
        steps = List.copyOf(steps);
        stories = Map.copyOf(stories);
    }

    /** One call of the registry. */
    sealed interface Step {
        LocalDate on();
    }

    record Register(LocalDate on, List<NewHousehold> households) implements Step {
        Register {
            households = List.copyOf(households);
        }
    }

    record Close(LocalDate on, String reason, List<String> codes) implements Step {
        Close {
            codes = List.copyOf(codes);
        }
    }

    record Relocate(LocalDate on, List<Destination> households) implements Step {
        Relocate {
            households = List.copyOf(households);
        }
    }

    record Destination(String code, int communeId, String village) {}

    record Review(LocalDate on, List<SheetRow> sheets) implements Step {
        Review {
            sheets = List.copyOf(sheets);
        }
    }
}
