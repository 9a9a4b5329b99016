package vn.amno.access.provider;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signing in at a provider (nơi đăng nhập một lần), by code flow with PKCE. An identity is the pair of issuer and subject and nothing else: neither a name nor a citizen id makes
 * two of them the same person. It opens the account that its owner has linked it to, and never makes one.
 */
public interface ProviderSignIns {

    /** Those that the settings name, in their order. */
    List<Provider> providers();

    /**
     * Where the browser goes now; empty when there is no such provider or it does not answer.
     *
     * @param account to which the identity shall be linked; null for signing in
     * @param browser the token that only this browser holds
     */
    Optional<URI> begin(String provider, @Nullable UUID account, String browser, URI comeBack);

    /**
     * @param answer address at which the browser came back, with what the provider added to it
     */
    Outcome finish(String provider, URI answer, String browser, URI comeBack);

    List<Linked> list(UUID account);

    void unlink(UUID account, String issuer, String subject);

    /** What its button says. */
    record Provider(String id, String label) {}

    record Linked(String issuer, String subject, String label, Instant linkedAt) {}

    sealed interface Outcome {}

    /**
     * @param strong whether the provider proves a second factor
     */
    record Known(UUID account, boolean strong) implements Outcome {}

    record NowLinked() implements Outcome {}

    /** Of nobody here. */
    record Unknown() implements Outcome {}

    /** Nothing that we believe. Why stands in the log. */
    record Refused() implements Outcome {}
}
