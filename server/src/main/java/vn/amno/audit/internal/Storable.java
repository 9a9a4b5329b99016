package vn.amno.audit.internal;

import org.jspecify.annotations.Nullable;

/** Text as PostgreSQL takes it: what a stranger typed as a name must not keep the log from being written. */
final class Storable {

    private Storable() {}

    static String text(String text) {
        return text.replace('\0', '\uFFFD');
    }

    static @Nullable String textOrNull(@Nullable String text) {
        return text == null ? null : text(text);
    }
}
