package vn.amno.law;

import org.jspecify.annotations.Nullable;
import vn.amno.rules.LegalRef;

/**
 * What a value rests on (căn cứ): its source and what readers should know about it.
 *
 * @param source null only where there is no value to support
 */
record Basis(@Nullable Source source, String note) {

    /** Reads {@code source} and {@code note}: a value needs a source, and what was not recovered needs a note that says so. */
    static Basis read(YamlMap map, boolean hasValue) {
        var note = map.optionalText("note");
        if (!hasValue && note.isEmpty()) {
            map.fault("note", "giá trị null cần ghi chú vì sao chưa có.");
        }
        return new Basis(Source.of(map, hasValue), note);
    }

    /** The reference as it is shown with the value. */
    @Nullable LegalRef shownRef() {
        return source == null ? null : source.ref();
    }

    /** For values that are there; their source is, too, or a fault has been recorded. */
    LegalRef ref() {
        return source == null ? Source.UNREADABLE : source.ref();
    }

    /** Confidence of the source and the note. */
    String shownNote() {
        return source == null ? note : (source.confidence() + " " + note).strip();
    }
}
