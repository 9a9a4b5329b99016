package vn.amno.access.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is filled in for a new account. */
record AccountForm(@Nullable String name, @Nullable String login) {

    String nameText() {
        return Objects.requireNonNullElse(name, "");
    }

    String loginText() {
        return Objects.requireNonNullElse(login, "");
    }
}
