package vn.amno.access;

import java.time.Duration;
import java.util.UUID;
import vn.amno.access.SignIns.Answer;

/**
 * What is asked after the password, and again before grave acts (xác nhận lần hai). Wrong tries are counted per account and per machine, apart from those of
 * passwords: else a right password would open the way to endless guesses of codes.
 */
public interface SecondSteps {

    /** As long ago may the last factor be when something grave is done. */
    Duration FRESH = Duration.ofMinutes(10);

    Standing standing(Session session);

    /** Whether the account must have a second factor, by what its assignments of today allow and by the setting {@code amno.second-factor}. */
    boolean demanded(Session session);

    /** Whether the session has shown a factor within {@link #FRESH}: the second one, or the password where the account has no other. */
    boolean fresh(Session session);

    /** Whether the password is all that the account can show. */
    boolean asksPassword(Session session);

    /**
     * @param typed a code of an app, or a recovery code
     */
    Answer showCode(Session session, String typed, Device device);

    /** Only for an account without a second factor. */
    Answer showPassword(Session session, String typed, Device device);

    /**
     * @param answer of the device, as JSON
     * @param browser the token that the browser held when it was asked
     */
    Answer showPasskey(Session session, String answer, String browser, Device device);

    /** Signs in by a passkey alone. */
    Answer signIn(String answer, String browser, Device device);

    /**
     * Opens a session for whom a provider has let in.
     *
     * @param factor {@link Factor#PROVIDER} or {@link Factor#STRONG_PROVIDER}
     */
    Answer signIn(UUID account, Factor factor, Device device);

    enum Standing {
        /** May do what its assignment allows. */
        COMPLETE,
        /** Has to show the second factor that its account has. */
        TO_SHOW,
        /** Has to set up a second factor first. */
        TO_ENROL
    }
}
