package vn.amno.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/**
 * While there are no accounts, whoever reaches the server may do everything. So it answers only to names of this machine (a foreign name that
 * resolves to it is an attack by DNS), and changes nothing for a form that stands on another site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LoopbackFilter extends OncePerRequestFilter {

    private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    private static final Acting WHOEVER = new Acting(
            new Actor(new UUID(0, 1), "người dùng máy này", "", "", ""),
            Scope.EVERYWHERE,
            EnumSet.allOf(Right.class),
            EnumSet.allOf(Field.class),
            false);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!OUR_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!READING.contains(request.getMethod()) && comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            WHOEVER.carrier().call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** A program that is no browser sends neither header. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_PAGES.contains(site);
        }
        return isForeign(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    private static boolean isForeign(@Nullable String origin, HttpServletRequest request) {
        return origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
    }
}
