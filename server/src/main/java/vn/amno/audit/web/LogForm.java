package vn.amno.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.amno.audit.Action;

/**
 * What the address of the log's page may carry.
 *
 * @param place name or code of a place as typed
 * @param beforeAt with {@code beforeNumber}, where the page before ended
 */
record LogForm(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to,

        @Nullable UUID account,
        @Nullable Action action,
        @Nullable String type,
        @Nullable String object,
        @Nullable String place,
        @Nullable Instant beforeAt,
        @Nullable Long beforeNumber) {

    private static final int LONGEST = 100;

    String typedPlace() {
        return cut(place);
    }

    String typedObject() {
        return cut(object);
    }

    String wantedType() {
        return cut(type);
    }

    private static String cut(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
