package vn.amno.household;

import java.util.UUID;

public record ImportId(UUID value) {}
