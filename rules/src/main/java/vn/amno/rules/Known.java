package vn.amno.rules;

/** A yes-or-no fact that may not have been recorded (chưa ghi), with the three-valued logic that keeps "not known" apart from "no". */
public enum Known {
    NO,
    YES,
    UNKNOWN;

    public static Known of(boolean fact) {
        return fact ? YES : NO;
    }

    /** No as soon as one side is no; yes only if both are. */
    public Known and(Known other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Yes as soon as one side is yes; no only if both are. */
    public Known or(Known other) {
        return not().and(other.not()).not();
    }

    public Known not() {
        return switch (this) {
            case NO -> YES;
            case YES -> NO;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
