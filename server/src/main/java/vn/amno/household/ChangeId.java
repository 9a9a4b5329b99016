package vn.amno.household;

import java.util.UUID;

/** Of a request for change; chosen by who sends it, so that sending it twice has one effect. */
public record ChangeId(UUID value) {}
