package vn.amno.access.factor;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.OriginPredicate;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Under which name devices keep our keys: a passkey answers to the host that it was made for and to no other, which is what no phishing page can copy. */
@Component
class PasskeySite {

    private static final String LOCAL = "localhost";

    private final String host;
    private final OriginPredicate origins;

    /**
     * @param address at which browsers open the server, such as {@code https://amno.example.gov.vn}; empty on a machine of one's own
     */
    PasskeySite(@Value("${amno.address:}") String address) {
        if (address.isBlank()) {
            host = LOCAL;
            origins = origin -> LOCAL.equals(origin.getHost());
            return;
        }
        var uri = URI.create(address.strip());
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || LOCAL.equals(uri.getHost()))) {
            throw new IllegalArgumentException(
                    "amno.address is \"%s\", expected https:// and the name of the host.".formatted(address));
        }
        host = uri.getHost();
        var expected = new Origin(uri.getScheme() + "://" + uri.getAuthority());
        origins = expected::equals;
    }

    String host() {
        return host;
    }

    OriginPredicate origins() {
        return origins;
    }
}
