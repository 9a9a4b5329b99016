package vn.amno.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.access.factor.CredentialChange;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.access.provider.CodeFlow.Attempt;
import vn.amno.access.provider.ProviderSettings.One;
import vn.amno.access.provider.ProviderStore.Begun;
import vn.amno.kernel.Sha256;
import vn.amno.keys.Opaque;

/** Speaks with providers between short transactions, never within one. */
@Service
class ProviderDesk implements ProviderSignIns {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDesk.class);
    private static final Duration OPEN = Duration.ofMinutes(10);

    private final Map<String, One> settings;
    private final Map<String, CodeFlow> flows = new LinkedHashMap<>();
    private final ProviderStore store;
    private final CredentialChanges changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    ProviderDesk(
            ProviderSettings settings,
            ProviderStore store,
            CredentialChanges changes,
            TransactionOperations transactions,
            Clock clock) {
        this.settings = settings.providers();
        this.settings.forEach((name, one) -> flows.put(name, new CodeFlow(one)));
        this.store = store;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Provider> providers() {
        return settings.entrySet().stream()
                .map(entry -> new Provider(entry.getKey(), entry.getValue().label()))
                .toList();
    }

    @Override
    public Optional<URI> begin(String provider, @Nullable UUID account, String browser, URI comeBack) {
        var flow = flows.get(provider);
        if (flow == null) {
            return Optional.empty();
        }
        var attempt = attempt(new State(), browser);
        try {
            var address = flow.begin(attempt, comeBack);
            var begun = new Begun(provider, account, new Opaque(Sha256.of(browser)));
            transactions.executeWithoutResult(_ -> {
                var now = clock.instant();
                store.deleteBefore(now.minus(OPEN));
                store.insert(Sha256.of(attempt.state().getValue()), begun, now);
            });
            return Optional.of(address);
        } catch (IOException | GeneralException e) {
            LOG.warn("The provider {} does not answer: {}", provider, e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Outcome finish(String provider, URI answer, String browser, URI comeBack) {
        var flow = flows.get(provider);
        var one = settings.get(provider);
        if (flow == null || one == null) {
            return new Refused();
        }
        try {
            var success = success(answer, one);
            var begun = take(success.getState(), provider, browser);
            var attempt = attempt(success.getState(), browser);
            var claims = flow.finish(Objects.requireNonNull(success.getAuthorizationCode()), attempt, comeBack);
            return outcome(one, claims, begun.account());
        } catch (IOException | GeneralException | BadJOSEException | JOSEException e) {
            LOG.warn("Refused what the provider {} sent: {}", provider, e.getMessage());
            return new Refused();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Linked> list(UUID account) {
        return store.list(account).stream()
                .map(link -> new Linked(link.issuer(), link.subject(), label(link.issuer()), link.linkedAt()))
                .toList();
    }

    @Override
    @Transactional
    public void unlink(UUID account, String issuer, String subject) {
        if (store.delete(account, issuer, subject) > 0) {
            changes.tell(account, CredentialChange.PROVIDER_UNLINKED);
        }
    }

    private Outcome outcome(One one, IDTokenClaimsSet claims, @Nullable UUID linking) {
        var subject = claims.getSubject().getValue();
        if (linking == null) {
            return transactions
                    .execute(_ -> store.findAccount(one.issuer(), subject))
                    .<Outcome>map(account -> new Known(account, isStrong(one, claims)))
                    .orElseGet(Unknown::new);
        }
        var linked = transactions.execute(_ -> {
            var fresh = store.link(one.issuer(), subject, linking, clock.instant());
            if (fresh) {
                changes.tell(linking, CredentialChange.PROVIDER_LINKED);
            }
            return fresh;
        });
        return linked ? new NowLinked() : new Refused();
    }

    private static AuthenticationSuccessResponse success(URI answer, One one) throws GeneralException {
        var response = AuthenticationResponseParser.parse(answer);
        if (!response.indicatesSuccess() || response.getState() == null) {
            throw new GeneralException("the person was not let in, or no state came back");
        }
        var success = response.toSuccessResponse();
        if (success.getIssuer() != null && !success.getIssuer().getValue().equals(one.issuer())) {
            throw new GeneralException("another issuer answered");
        }
        if (success.getAuthorizationCode() == null) {
            throw new GeneralException("no code came back");
        }
        return success;
    }

    /** What was begun by this browser; good for one answer. */
    private Begun take(State state, String provider, String browser) throws GeneralException {
        var since = clock.instant().minus(OPEN);
        return transactions
                .execute(_ -> store.take(Sha256.of(state.getValue()), since))
                .filter(begun -> begun.provider().equals(provider)
                        && MessageDigest.isEqual(begun.browser().bytes(), Sha256.of(browser)))
                .orElseThrow(() -> new GeneralException("the state was not begun by this browser, or is spent"));
    }

    private static boolean isStrong(One one, IDTokenClaimsSet claims) {
        var acr = claims.getACR();
        if (acr != null && one.strongAcr().contains(acr.getValue())) {
            return true;
        }
        var amr = claims.getAMR();
        return amr != null && amr.stream().anyMatch(way -> one.strongAmr().contains(way.getValue()));
    }

    private String label(String issuer) {
        return settings.values().stream()
                .filter(one -> one.issuer().equals(issuer))
                .map(One::label)
                .findFirst()
                .orElse(issuer);
    }

    /** Nonce and verifier follow from the state and from what only this browser holds, so that no secret of an attempt is stored. */
    private static Attempt attempt(State state, String browser) {
        return new Attempt(
                state,
                new Nonce(text(Sha256.of("nonce|" + state.getValue() + "|" + browser))),
                new CodeVerifier(text(Sha256.of("verifier|" + state.getValue() + "|" + browser))));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
