package vn.amno.household.change;

import java.time.Instant;
import java.util.UUID;

/**
 * Who did a step of a request, and when (dấu của người thực hiện).
 *
 * @param role in which the person acted, in Vietnamese
 */
public record Stamp(UUID account, String name, String role, Instant at) {}
