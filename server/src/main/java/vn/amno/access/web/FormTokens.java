package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import vn.amno.kernel.Sha256;

/**
 * The secret that a form of ours carries. It is derived from the session's token, which no other site and no script can read, so it is as old as that token and needs no
 * place of its own. Whoever has not signed in gets a random value of the same kind, which opens nothing.
 */
@Component
class FormTokens implements CsrfTokenRepository {

    static final String PARAMETER = "_csrf";
    static final String HEADER = "X-CSRF-TOKEN";

    private static final String FRESH = FormTokens.class.getName();
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(FRESH, value);
        return of(value);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(FRESH) instanceof String value) {
            SessionCookie.put(response, value);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return SessionCookie.find(request).map(FormTokens::of).orElse(null);
    }

    static CsrfToken of(String cookie) {
        var hash = Sha256.of("form|" + cookie);
        return new DefaultCsrfToken(
                HEADER, PARAMETER, Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }
}
