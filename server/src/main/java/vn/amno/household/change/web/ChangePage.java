package vn.amno.household.change.web;

import java.util.List;
import vn.amno.web.Page;

/**
 * One request.
 *
 * @param crumb address of the household's requests; empty when it is not in sight
 * @param facts further facts of the request, one a line
 * @param changed what became of the household since it was submitted; empty while nothing did
 * @param objections why it cannot be applied as it is
 * @param notes what stays as it is
 * @param next what whoever looks may do
 */
public record ChangePage(
        String address,
        String title,
        String lead,
        String crumb,
        String crumbText,
        Status status,
        List<String> facts,
        Sides sides,
        List<HouseholdDifference> differences,
        List<HouseholdDifference> changed,
        List<String> objections,
        List<String> notes,
        Next next,
        List<StepLine> steps) {
    public ChangePage {
        facts = List.copyOf(facts);
        differences = List.copyOf(differences);
        changed = List.copyOf(changed);
        objections = List.copyOf(objections);
        notes = List.copyOf(notes);
        steps = List.copyOf(steps);
    }

    public Page layout() {
        return new Page(title, "changes");
    }

    /** What the two sides of the comparison are called. */
    public record Sides(String before, String after) {}

    public record Status(String text, String style, String icon) {}

    /**
     * @param why nothing can be decided by whoever looks; empty when it can, or when there is nothing to decide
     * @param accept address at which the receiving commune takes the household over; empty when it cannot
     * @param undo address at which undoing begins; empty when it cannot
     */
    public record Next(
            boolean submit,
            boolean withdraw,
            boolean rebase,
            boolean decide,
            int version,
            String button,
            String why,
            String undo,
            String accept,
            String undoText) {}

    public record StepLine(String at, String text) {}
}
