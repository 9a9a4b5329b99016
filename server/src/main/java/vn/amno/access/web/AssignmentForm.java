package vn.amno.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.amno.access.Agency;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Role;

/**
 * What is filled in for a new assignment, step by step: role and agency, then the area, then the days.
 *
 * @param q name of an area as typed
 * @param country whether the whole country was chosen
 */
record AssignmentForm(
        @Nullable Role role,
        @Nullable Agency agency,
        @Nullable String q,
        @Nullable Integer unit,
        @Nullable Boolean country,
        @Nullable List<Integer> further,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to) {

    private static final int LONGEST = 100;

    String typed() {
        var text = Objects.requireNonNullElse(q, "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    boolean wholeCountry() {
        return Boolean.TRUE.equals(country);
    }

    List<Integer> furtherUnits() {
        return further == null ? List.of() : further;
    }

    Terms terms(Role as, LocalDate first) {
        return new Terms(as, agency, unit, furtherUnits(), first, to);
    }
}
