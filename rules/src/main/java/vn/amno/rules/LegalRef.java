package vn.amno.rules;

/**
 * Where in the law a value or a rule comes from.
 *
 * @param act official number of the act in Vietnamese, such as {@code Nghị định 07/2021/NĐ-CP}
 * @param place article, clause, point, appendix, such as {@code Điều 3}; empty when only the act is known
 */
public record LegalRef(String act, String place, SourceStatus status) {
    public LegalRef {
        if (act.isBlank()) {
            throw new IllegalArgumentException("A legal reference needs an act.");
        }
    }

    /** Act and place as people read them. */
    public String text() {
        return place.isEmpty() ? act : act + ", " + place;
    }
}
