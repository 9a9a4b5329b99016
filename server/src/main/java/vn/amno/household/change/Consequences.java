package vn.amno.household.change;

import java.util.List;

/**
 * What undoing an applied change would do.
 *
 * @param comparison both sides are the same where it cannot be undone
 * @param blocking later changes that stand on it; each has to be undone first
 * @param objections why it cannot be undone; empty when it can
 * @param sheets years whose review sheets were recorded since; they and their assessments stay as they are
 */
public record Consequences(
        Comparison comparison, List<ChangeLine> blocking, List<Objection> objections, List<Integer> sheets) {
    public Consequences {
        blocking = List.copyOf(blocking);
        objections = List.copyOf(objections);
        sheets = List.copyOf(sheets);
    }
}
