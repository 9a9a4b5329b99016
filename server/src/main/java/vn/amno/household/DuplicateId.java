package vn.amno.household;

import java.util.UUID;

public record DuplicateId(UUID value) {}
