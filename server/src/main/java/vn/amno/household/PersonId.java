package vn.amno.household;

import java.util.UUID;

/** A person on record; stays the same when the person moves from one household to another. */
public record PersonId(UUID value) {}
