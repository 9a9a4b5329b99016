package vn.amno.review.internal;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyRow {

    private final StringBuilder text = new StringBuilder(1 << 16);
    private boolean first = true;

    CopyRow add(@Nullable Object value) {
        separate();
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String string) {
            escape(string);
        } else {
            text.append(value);
        }
        return this;
    }

    CopyRow addBytes(byte[] bytes) {
        separate();
        text.append("\\\\x");
        HexFormat.of().formatHex(text, bytes);
        return this;
    }

    void end() {
        text.append('\n');
        first = true;
    }

    /** All rows since the last call. */
    String take() {
        var rows = text.toString();
        text.setLength(0);
        return rows;
    }

    private void separate() {
        if (!first) {
            text.append('\t');
        }
        first = false;
    }

    private void escape(String value) {
        for (var index = 0; index < value.length(); index++) {
            var character = value.charAt(index);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }
}
