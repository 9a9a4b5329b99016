package vn.amno.area;

/** How much of an old unit went to a new one (toàn bộ, một phần). The sources often do not say, and then neither do we. */
public enum Extent {
    WHOLE,
    PART,
    NOT_RECORDED
}
