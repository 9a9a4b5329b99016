package vn.amno.area;

import java.time.LocalDate;

/**
 * One step from an old unit to a new one.
 *
 * @param on first day of the new unit
 * @param extent a figure of the old unit may be carried over only when this is {@link Extent#WHOLE}
 * @param note the source's own remark or how the step was derived, in Vietnamese; may be empty
 */
public record Succession(int oldUnit, int newUnit, LocalDate on, Extent extent, String note) {}
