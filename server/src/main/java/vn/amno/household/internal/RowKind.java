package vn.amno.household.internal;

/** What writing a staged row will do. Stored by name. */
enum RowKind {
    /** Registers a household that has no sheet. */
    NEW,
    ADDED,
    CHANGED,
    UNCHANGED
}
