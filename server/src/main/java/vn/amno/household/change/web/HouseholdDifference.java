package vn.amno.household.change.web;

import java.util.List;

/** One household as it is beside what it would be. */
public record HouseholdDifference(String title, List<Row> rows) {
    public HouseholdDifference {
        rows = List.copyOf(rows);
    }

    /**
     * @param before empty when there is nothing
     * @param after empty when nothing is left
     */
    public record Row(String what, String before, String after) {

        public boolean same() {
            return before.equals(after);
        }

        /** How the row differs, in a word. */
        public String mark() {
            if (same()) {
                return "giữ nguyên";
            }
            if (before.isEmpty()) {
                return "thêm";
            }
            if (after.isEmpty() || (after.startsWith("không còn") && !before.startsWith("không còn"))) {
                return "bớt";
            }
            return before.startsWith("không còn") ? "trở lại" : "đổi";
        }

        /** Last part of the class {@code an-state--}. */
        public String style() {
            return switch (mark()) {
                case "giữ nguyên" -> "wait";
                case "bớt" -> "stop";
                case "đổi" -> "warn";
                default -> "ok";
            };
        }

        public String icon() {
            return switch (mark()) {
                case "giữ nguyên" -> "avg";
                case "bớt" -> "x";
                case "đổi" -> "warn";
                default -> "ok";
            };
        }
    }
}
