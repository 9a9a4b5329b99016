package vn.amno.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What is said to one provider and what it says, by the OpenID Connect library of Nimbus. Its metadata is asked for once; its keys are fetched again when it uses a new one. */
final class CodeFlow {

    /** Signatures only: a token without one, or signed with our own secret, is none. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.EdDSA);

    private static final int MILLISECONDS = 5_000;
    private static final int MOST_BYTES = 200_000;

    private final ProviderSettings.One settings;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Met met;

    CodeFlow(ProviderSettings.One settings) {
        this.settings = settings;
    }

    private record Met(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    /** Secrets of one attempt. */
    record Attempt(State state, Nonce nonce, CodeVerifier verifier) {}

    URI begin(Attempt attempt, URI comeBack) throws IOException, GeneralException {
        var scope = new Scope("openid");
        settings.scopes().forEach(scope::add);
        return new AuthenticationRequest.Builder(ResponseType.CODE, scope, new ClientID(settings.clientId()), comeBack)
                .endpointURI(met().metadata().getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** What the provider says of the person, checked: signature, issuer, audience, times, nonce. */
    IDTokenClaimsSet finish(AuthorizationCode code, Attempt attempt, URI comeBack)
            throws IOException, GeneralException, BadJOSEException, JOSEException {
        var client = new ClientID(settings.clientId());
        var request = new TokenRequest.Builder(
                        met().metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(client, secret()),
                        new AuthorizationCodeGrant(code, comeBack, attempt.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(MILLISECONDS);
        request.setReadTimeout(MILLISECONDS);
        request.setFollowRedirects(false);
        var response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new GeneralException("The provider does not redeem the code.");
        }
        var token = response.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
        var keys = new JWSVerificationKeySelector<>(ALGORITHMS, met().keys());
        return new IDTokenValidator(new Issuer(settings.issuer()), client, keys, null).validate(token, attempt.nonce());
    }

    /** Asked by one at a time: a provider that does not answer holds up nobody else. */
    private Met met() throws IOException, GeneralException {
        var known = met;
        if (known != null) {
            return known;
        }
        if (!asking.tryLock()) {
            throw new IOException("The metadata of the provider is being asked for.");
        }
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), MILLISECONDS, MILLISECONDS);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(MILLISECONDS, MILLISECONDS, MOST_BYTES))
                    .build();
            known = new Met(metadata, keys);
            met = known;
            return known;
        } finally {
            asking.unlock();
        }
    }

    /** Read anew each time, so that it can be changed without a restart. */
    private Secret secret() throws IOException {
        return new Secret(Files.readString(settings.secretFile()).strip());
    }
}
