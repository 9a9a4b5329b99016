package vn.amno.rules;

/** A yes-or-no fact that may not have been recorded (chưa ghi). */
public enum Known {
    NO,
    YES,
    UNKNOWN
}
