package vn.amno.household;

import java.time.LocalDate;

/**
 * One line of the register.
 *
 * @param village name; empty when not known
 * @param members who belong to the household on the day that was asked for; 0 when no sheet named them
 * @param since first day in that place
 */
public record RosterLine(
        HouseholdId id, String code, String head, int communeId, String village, int members, LocalDate since) {}
