package vn.amno.household.duplicate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.household.DuplicateDecision;
import vn.amno.household.DuplicatePair;
import vn.amno.household.DuplicatePair.State;
import vn.amno.web.Page;

/**
 * Two records side by side.
 *
 * @param similar what speaks for one person
 * @param contrary what speaks for two
 * @param history newest first
 * @param form as it was sent when it was not accepted, else blank
 */
public record PairPage(
        DuplicatePair pair,
        List<Row> rows,
        List<String> similar,
        List<String> contrary,
        List<DuplicateDecision> history,
        Form form) {

    public PairPage {
        rows = List.copyOf(rows);
        similar = List.copyOf(similar);
        contrary = List.copyOf(contrary);
        history = List.copyOf(history);
    }

    /**
     * One thing that both records may say.
     *
     * @param oneLink where the first leads; null for a mere text
     */
    public record Row(
            String what,
            String one,
            @Nullable String oneLink,
            String two,
            @Nullable String twoLink,
            Likeness likeness) {}

    public enum Likeness {
        SAME("giống", "ok", "ok"),
        OTHER("khác", "warn", "warn"),
        /** One or both say nothing. */
        UNKNOWN("chưa đủ để so", "wait", "unknown");

        private final String text;
        private final String style;
        private final String icon;

        Likeness(String text, String style, String icon) {
            this.text = text;
            this.style = style;
            this.icon = icon;
        }

        public String text() {
            return text;
        }

        public String style() {
            return style;
        }

        public String icon() {
            return icon;
        }
    }

    /**
     * @param problem why it was not accepted
     */
    public record Form(@Nullable State decision, String reason, Problem problem) {

        static final Form BLANK = new Form(null, "", Problem.NONE);
    }

    public enum Problem {
        NONE,
        NO_DECISION,
        NO_REASON,
        /** Somebody else decided since the page was opened. */
        OUTDATED
    }

    public Page layout() {
        return new Page(title(), "duplicates");
    }

    public String title() {
        var one = pair.one().name();
        var two = pair.two().name();
        return one.equals(two) ? "Hai hồ sơ " + one : one + " và " + two;
    }

    public String address() {
        return "/duplicates/" + pair.id().value();
    }

    public boolean chosen(State decision) {
        return form.decision() == decision;
    }
}
