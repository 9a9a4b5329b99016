package vn.amno.access.factor;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Passkeys of accounts. Each ceremony begins with a question that is made here, bound to the browser and good for one answer within five minutes. The
 * device must know its person by finger, face or PIN: so a passkey is two factors at once.
 */
public interface Passkeys {

    /**
     * Options for {@code navigator.credentials.create}, as JSON.
     *
     * @param login shown by the device beside the key
     * @param browser the session token, or whatever else only this browser holds
     */
    String askToCreate(UUID account, String login, String browser);

    /** Whether the answer of the device was good; then the account has the key. */
    boolean create(UUID account, String deviceName, String answer, String browser);

    /**
     * Options for {@code navigator.credentials.get}, as JSON.
     *
     * @param account whose keys may answer; null for signing in by passkey alone, where the key says whose it is
     */
    String askToUse(@Nullable UUID account, String browser);

    /** Whose key gave a good answer to a question to this account, or to nobody in particular. */
    Optional<UUID> use(String answer, String browser);

    void rename(UUID account, UUID passkey, String deviceName);
}
