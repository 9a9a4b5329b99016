package vn.amno.area;

import java.time.LocalDate;

/**
 * One step from an old unit to a new one.
 *
 * @param on first day of the new unit
 * @param whole whether all of the old unit went there; a figure of a unit that was divided cannot be carried over
 * @param note the source's own remark, in Vietnamese; may be empty
 */
public record Succession(int oldUnit, int newUnit, LocalDate on, boolean whole, String note) {}
