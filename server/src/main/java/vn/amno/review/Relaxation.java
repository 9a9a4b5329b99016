package vn.amno.review;

/**
 * What a list would show without one of its filters, to be offered where it shows nothing.
 *
 * @param query the list without {@code dropped}
 * @param households how many it finds
 */
public record Relaxation(ListQuery.Filter dropped, ListQuery query, long households) {}
