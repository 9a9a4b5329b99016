package vn.amno.access.factor;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.amno.access.factor.PasskeyStore.Credential;
import vn.amno.access.factor.PasskeyStore.Handle;
import vn.amno.access.factor.PasskeyStore.NewPasskey;
import vn.amno.keys.Opaque;

/**
 * Checks what devices answer, by webauthn4j: question, origin, host, presence and knowledge of the person, signature, counter. We ask for no attestation:
 * which maker a device has decides nothing here. What comes from a browser may be anything, and on some of it the library stumbles instead of refusing: so whatever it
 * throws is a refusal.
 */
@Component
class PasskeyCeremony {

    /** In the order in which we like them; the last is what Windows Hello offers on old machines. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremony.class);
    private static final boolean KNOWS_PERSON = true;

    private final PasskeySite site;
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    PasskeyCeremony(PasskeySite site) {
        this.site = site;
    }

    /** The question that an answer is to; empty when it is no answer. It is not checked yet. */
    Optional<Opaque> questionOfNew(String answer) {
        try {
            return question(manager.parseRegistrationResponseJSON(answer).getCollectedClientData());
        } catch (RuntimeException unreadable) {
            return refused(unreadable);
        }
    }

    Optional<NewPasskey> created(String answer, Opaque question, String name) {
        try {
            var parameters = new RegistrationParameters(
                    server(question),
                    ALGORITHMS.stream()
                            .map(algorithm ->
                                    new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                            .toList(),
                    KNOWS_PERSON);
            var data = manager.verifyRegistrationResponseJSON(answer, parameters);
            var authenticator = verified(data.getAttestationObject()).getAuthenticatorData();
            var attested = verified(authenticator.getAttestedCredentialData());
            var transports = Optional.ofNullable(data.getTransports()).stream()
                    .flatMap(Set::stream)
                    .map(AuthenticatorTransport::getValue)
                    .toList();
            return Optional.of(new NewPasskey(
                    new Handle(new Opaque(attested.getCredentialId()), transports),
                    new Opaque(credentials.convert(attested)),
                    authenticator.getSignCount(),
                    authenticator.isFlagBS(),
                    name));
        } catch (RuntimeException bad) {
            return refused(bad);
        }
    }

    Optional<Answered> answered(String answer) {
        try {
            var data = manager.parseAuthenticationResponseJSON(answer);
            var id = data.getCredentialId();
            var owner = data.getUserHandle();
            if (id == null) {
                return Optional.empty();
            }
            return question(data.getCollectedClientData())
                    .map(question -> new Answered(
                            new Opaque(Arrays.copyOf(id, id.length)),
                            question,
                            owner == null ? null : new Opaque(Arrays.copyOf(owner, owner.length))));
        } catch (RuntimeException unreadable) {
            return refused(unreadable);
        }
    }

    Optional<Use> used(String answer, Opaque question, Credential credential) {
        try {
            var parameters = new AuthenticationParameters(server(question), record(credential), null, KNOWS_PERSON);
            var authenticator = verified(
                    manager.verifyAuthenticationResponseJSON(answer, parameters).getAuthenticatorData());
            return Optional.of(new Use(authenticator.getSignCount(), authenticator.isFlagBS()));
        } catch (RuntimeException bad) {
            return refused(bad);
        }
    }

    private CredentialRecord record(Credential credential) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                credential.signCount(),
                credentials.convert(credential.attested().bytes()),
                null,
                null,
                null,
                null);
    }

    private ServerProperty server(Opaque question) {
        return ServerProperty.builder()
                .originPredicate(site.origins())
                .rpId(site.host())
                .challenge(new DefaultChallenge(question.bytes()))
                .build();
    }

    private static Optional<Opaque> question(@Nullable CollectedClientData client) {
        return Optional.ofNullable(client)
                .map(CollectedClientData::getChallenge)
                .map(Challenge::getValue)
                .map(Opaque::new);
    }

    /** What a verified answer always has, though its type does not say so. */
    private static <T> T verified(@Nullable T part) {
        if (part == null) {
            throw new DataConversionException("A part of the answer is missing.");
        }
        return part;
    }

    private static <T> Optional<T> refused(RuntimeException why) {
        LOG.info("Refused the answer of a passkey: {}", why.getClass().getSimpleName());
        return Optional.empty();
    }

    /**
     * @param owner what the device keeps as the person's id; null when it did not say
     */
    record Answered(
            Opaque credentialId, Opaque question, @Nullable Opaque owner) {}

    record Use(long signCount, boolean backedUp) {}
}
