package vn.amno.demo.internal;

/** What can happen to a household in a year; counted, so that a test can see that every kind happens every year. */
enum Story {
    /** Thoát nghèo. */
    ESCAPED,
    /** Tái nghèo: poor in an earlier year, not in the last one. */
    FELL_BACK,
    /** Phát sinh nghèo: poor for the first time. */
    NEWLY_POOR,
    /** Tách hộ. */
    SPLIT,
    /** To another commune of the district. */
    MOVED,
    /** The only member died. */
    DIED,
    /** Left the district. */
    LEFT,
    /** Came to the district, or a young couple on its own. */
    CAME
}
