package vn.amno.household;

import java.util.List;

/**
 * Two records that look like one person (cặp nghi trùng), both within the scope of who asks.
 *
 * @param version counts decisions; who decides names the one they saw
 * @param reasons the weightiest first
 * @param factsChanged whether it was decided to be two people and came back because what is on record of them changed
 * @param one the record that came into the registry first; the main one (bản chính) once both are decided to be one person
 */
public record DuplicatePair(
        DuplicateId id,
        int version,
        DuplicateBand band,
        List<DuplicateReason> reasons,
        State state,
        boolean factsChanged,
        PersonFile one,
        PersonFile two) {

    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }

    /** Constants are stored and never renamed. */
    public enum State {
        OPEN("chờ xét"),
        LATER("để sau"),
        SAME("cùng một người"),
        DIFFERENT("hai người khác nhau");

        private final String vietnamese;

        State(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }

        /** Whether somebody said what the two are. */
        public boolean decided() {
            return this == SAME || this == DIFFERENT;
        }
    }
}
