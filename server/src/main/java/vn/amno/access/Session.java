package vn.amno.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is signed in on one device (phiên đăng nhập).
 *
 * @param id not secret; the token that opens the session is known to the browser only
 * @param account holds on the moment of reading: a disabled account has no sessions
 * @param assignment in which the person acts; null when none is chosen, or when it holds no longer
 * @param factors passed in this session, each with the last moment
 */
public record Session(
        UUID id,
        Account account,
        @Nullable Assignment assignment,
        Map<Factor, Instant> factors,
        Device device,
        Instant startedAt,
        Instant seenAt) {

    /** Without a request for so long, a session has ended. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** So long after signing in, a session has ended in any case. */
    public static final Duration LONGEST = Duration.ofHours(12);

    public Session {
        factors = Map.copyOf(factors);
    }

    public Session acting(@Nullable Assignment in) {
        return new Session(id, account, in, factors, device, startedAt, seenAt);
    }
}
