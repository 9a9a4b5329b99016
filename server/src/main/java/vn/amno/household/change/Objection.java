package vn.amno.household.change;

/**
 * Why a change cannot be made as it was written.
 *
 * @param field of the form that has to be looked at; empty when it concerns the change as a whole
 * @param text complete Vietnamese sentences: what was found, where, what is expected
 */
public record Objection(String field, String text) {}
