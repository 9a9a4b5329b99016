package vn.amno.household.duplicate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.household.DuplicateBand;
import vn.amno.household.DuplicatePair.State;
import vn.amno.household.DuplicateRun;
import vn.amno.web.Formats;
import vn.amno.web.Page;

/**
 * Pairs that wait for a decision, or that got one.
 *
 * @param run the last search; null when there was none
 * @param waiting pairs that nobody has decided or put off
 * @param band shown alone; null for all
 * @param several the first people whose one record belongs to several households
 */
public record QueuePage(
        @Nullable DuplicateRun run,
        long waiting,
        Shown shown,
        @Nullable DuplicateBand band,
        List<Line> lines,
        List<Several> several,
        Pager pager) {

    public QueuePage {
        several = List.copyOf(several);
        lines = List.copyOf(lines);
    }

    /** Which decisions are listed. */
    public enum Shown {
        OPEN(State.OPEN),
        LATER(State.LATER),
        SAME(State.SAME),
        DIFFERENT(State.DIFFERENT),
        ALL(null);

        private final @Nullable State state;

        Shown(@Nullable State state) {
            this.state = state;
        }

        @Nullable State state() {
            return state;
        }

        public String text() {
            return state == null ? "tất cả" : state.vietnamese();
        }
    }

    /**
     * @param onePlace head and code of the household, and the commune
     */
    public record Line(
            String address,
            DuplicateBand band,
            State state,
            boolean factsChanged,
            String one,
            String onePlace,
            String two,
            String twoPlace,
            String reasons) {}

    /** Somebody whose one record belongs to several households. */
    public record Several(String name, List<Household> households) {
        public Several {
            households = List.copyOf(households);
        }
    }

    public record Household(String text, String address) {}

    /**
     * @param range what is shown of how much
     * @param before address of the page before; null on the first
     * @param after address of the page after; null on the last
     */
    public record Pager(
            String range, @Nullable String before, @Nullable String after) {}

    public Page layout() {
        return new Page("Người nghi trùng", "duplicates");
    }

    public String lead() {
        return waiting == 0
                ? "Không có cặp nào chờ xét trong phạm vi của anh, chị."
                : "%s cặp hồ sơ chờ xét trong phạm vi của anh, chị.".formatted(Formats.number(waiting));
    }

    public boolean running() {
        return run != null && run.running();
    }
}
