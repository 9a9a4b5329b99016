package vn.amno.household;

import java.time.Instant;

/**
 * What somebody decided of a pair (quyết định xét trùng).
 *
 * @param state that the pair got; OPEN takes a decision back
 * @param reason may be empty for LATER
 * @param by name of the person at that time
 */
public record DuplicateDecision(DuplicatePair.State state, String reason, String by, Instant at) {}
