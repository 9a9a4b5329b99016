package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** Hands the browser the token that replaces its present one; forms of the page that is answered carry the secret that goes with the new one. */
final class Renewal {

    private Renewal() {}

    static void put(HttpServletRequest request, HttpServletResponse response, String token) {
        SessionCookie.put(response, token);
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, () -> FormTokens.of(token));
    }
}
