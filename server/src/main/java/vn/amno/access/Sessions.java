package vn.amno.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in. Tokens are 256 random bits; only their hashes are kept. */
public interface Sessions {

    /**
     * The live session of a token, which counts as used now. A session of a disabled account is none. This is all that an ordinary request asks of this module, in one
     * statement.
     */
    Optional<Session> find(String token);

    /** Opens one that acts in the account's first assignment that holds today, and returns its token. */
    String open(UUID account, Factor passed, Device device);

    /** Notes that a factor was passed now. Returns the token that replaces the present one. */
    String pass(Session session, Factor factor);

    /**
     * Acts in another assignment of the same account from the next request on. Returns the token that replaces the present one.
     * Throws {@link AccessProblem#ASSIGNMENT_NOT_FOUND} when it is not the account's or does not hold today.
     */
    String act(Session session, UUID assignment);

    /** Live sessions of an account, the last used first. */
    List<Session> list(UUID account);

    /** Ends one session of an account. Throws {@link AccessProblem#SESSION_NOT_FOUND} when it is not the account's or has ended. */
    void end(UUID account, UUID session, Ending why);

    /** Ends all sessions of an account but one. */
    void endAll(UUID account, Optional<UUID> except, Ending why);

    /** Constants are stored. */
    enum Ending {
        OWNER,
        ADMINISTRATOR,
        PASSWORD,
        DISABLED
    }
}
