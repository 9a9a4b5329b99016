package vn.amno.household.change.web;

import java.util.List;
import vn.amno.web.Page;

/**
 * Consequences of undoing an applied change, and the one button that proposes it.
 *
 * @param post address of the new request
 * @param blocking later changes that have to be undone first
 * @param problem with what was typed; empty when none
 */
public record UndoPage(
        String target,
        String post,
        String title,
        String done,
        List<HouseholdDifference> differences,
        List<String> consequences,
        List<RequestLine> blocking,
        List<String> objections,
        String note,
        String problem,
        String button) {
    public UndoPage {
        differences = List.copyOf(differences);
        consequences = List.copyOf(consequences);
        blocking = List.copyOf(blocking);
        objections = List.copyOf(objections);
    }

    public Page layout() {
        return new Page(title, "changes");
    }
}
