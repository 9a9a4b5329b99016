package vn.amno.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's account (tài khoản). Never deleted, so that the log keeps its sense.
 *
 * @param login lower-case name for signing in
 * @param name of the person
 * @param ready whether its owner has set a password
 * @param disabledAt null while it is in use
 */
public record Account(
        UUID id,
        String login,
        String name,
        boolean ready,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public AccountState state() {
        if (disabledAt != null) {
            return AccountState.DISABLED;
        }
        return ready ? AccountState.IN_USE : AccountState.INVITED;
    }
}
