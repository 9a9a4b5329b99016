package vn.amno.household;

import org.jspecify.annotations.Nullable;

/**
 * Which pairs are asked for.
 *
 * @param state null for all
 * @param band null for all
 */
public record DuplicateQuery(
        DuplicatePair.@Nullable State state, @Nullable DuplicateBand band) {}
