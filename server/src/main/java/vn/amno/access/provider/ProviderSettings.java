package vn.amno.access.provider;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings {@code amno.sign-in.providers.<name>.*}. */
@ConfigurationProperties("amno.sign-in")
record ProviderSettings(@DefaultValue Map<String, One> providers) {

    /**
     * @param issuer exactly as in its tokens
     * @param secretFile file with the client's secret and nothing else
     * @param scopes beside {@code openid}
     * @param strongAcr values of {@code acr} that prove a second factor at this provider
     * @param strongAmr values of {@code amr} that do
     */
    record One(
            String issuer,
            String clientId,
            Path secretFile,
            String label,
            @DefaultValue List<String> scopes,
            @DefaultValue List<String> strongAcr,
            @DefaultValue List<String> strongAmr) {

        /** Fails at start-up, not at the first sign-in. */
        public One {
            Objects.requireNonNull(issuer, "issuer");
            Objects.requireNonNull(clientId, "client-id");
            Objects.requireNonNull(secretFile, "secret-file");
            Objects.requireNonNull(label, "label");
            var uri = URI.create(issuer);
            var local = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
            if (!"https".equals(uri.getScheme()) && !local) {
                throw new IllegalArgumentException(
                        "The issuer is \"%s\", expected an https address.".formatted(issuer));
            }
            scopes = List.copyOf(scopes);
            strongAcr = List.copyOf(strongAcr);
            strongAmr = List.copyOf(strongAmr);
        }
    }
}
