package vn.amno.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is signed in on one device (phiên đăng nhập).
 *
 * @param id not secret; the token that opens the session is known to the browser only
 * @param account holds on the moment of reading: a disabled account has no sessions
 * @param assignment in which the person acts; null when none is chosen, or when it holds no longer
 * @param roles of all assignments of the account that hold today
 */
public record Session(
        UUID id,
        Account account,
        @Nullable Assignment assignment,
        Set<Role> roles,
        Proofs proofs,
        Device device,
        Instant startedAt,
        Instant seenAt) {

    /** Without a request for so long, a session has ended. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** So long after signing in, a session has ended in any case. */
    public static final Duration LONGEST = Duration.ofHours(12);

    public Session {
        roles = Set.copyOf(roles);
    }

    /**
     * What the person has shown, and could show.
     *
     * @param passed factors passed in this session, each with the last moment
     * @param secondOwned whether the account has a second factor
     */
    public record Proofs(Map<Factor, Instant> passed, boolean secondOwned) {

        public Proofs {
            passed = Map.copyOf(passed);
        }
    }
}
