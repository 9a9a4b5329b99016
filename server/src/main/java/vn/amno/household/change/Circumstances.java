package vn.amno.household.change;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a change needs to know beside the rows it touches.
 *
 * @param today nothing is recorded for a day after it
 * @param ids of new people and households
 */
record Circumstances(LocalDate today, Supplier<UUID> ids) {}
