package vn.amno.access.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an account shall be called, as it was filled in. */
record AccountForm(@Nullable String name, @Nullable String login) {

    String nameText() {
        return Objects.requireNonNullElse(name, "");
    }

    String loginText() {
        return Objects.requireNonNullElse(login, "");
    }
}
