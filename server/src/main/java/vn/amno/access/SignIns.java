package vn.amno.access;

import java.time.Duration;
import java.util.UUID;

/** Signing in with a password (đăng nhập). */
public interface SignIns {

    /** Counts failures per name and per address, whether or not there is such an account. Throws {@link Busy} when too many wait for a check. */
    Answer signIn(String login, String password, Device device);

    /** Notes that a session's owner signed out, and ends it. */
    void signOut(Session session);

    sealed interface Answer {}

    /**
     * @param token of the new session
     */
    record Accepted(UUID account, String token) implements Answer {}

    /** Wrong password, unknown name, disabled account or one without a password: nobody is told which. */
    record Refused() implements Answer {}

    /** Too many failures; asked again earlier, it is not even looked at. */
    record Delayed(Duration delay) implements Answer {}
}
