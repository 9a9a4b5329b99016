package vn.amno.rules;

import java.util.List;

/**
 * The answers to a standard's indicators that count for one household.
 *
 * @param used computed from members where they decide, else ticked; only bits of the standard
 * @param disagreements bits whose tick differs from what the members give
 * @param counts what the members gave, by position of the computed indicators; empty when only ticks were used
 */
record Answers(Ticks used, int disagreements, List<Count> counts) {}
