package vn.amno.household;

import java.time.LocalDate;

/**
 * Which households of the register (sổ hộ) are asked for: those that live in a range of scope keys on a day.
 *
 * @param keyFrom first scope key, as in {@link vn.amno.area.Unit#keyFrom()}
 * @param text beginnings of words of the head's name, in any order, with or without tone marks; or the beginning of a household code; empty for all
 */
public record RosterQuery(int keyFrom, int keyTo, LocalDate day, String text) {}
