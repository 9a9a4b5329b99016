package vn.amno.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.GenericFilterBean;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Freshness;

/**
 * Binds who acts around the rest of a request, and again around the page that tells of its failure. That page asks nobody anything: it must come also when the
 * database does not answer.
 */
final class ActingFilter extends GenericFilterBean {

    private static final String BOUND = ActingFilter.class.getName();

    private final ActingOfSession actings;

    ActingFilter(ActingOfSession actings) {
        this.actings = actings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var acting = acting(request);
        request.setAttribute(BOUND, acting);
        if (acting.actor().account() != null && response instanceof HttpServletResponse http) {
            http.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        try {
            Freshness.with(acting.carrier(), actings::fresh).call(() -> {
                chain.doFilter(request, response);
                return acting;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Acting acting(ServletRequest request) {
        if (request.getAttribute(BOUND) instanceof Acting bound) {
            return bound;
        }
        return request.getDispatcherType() == DispatcherType.ERROR
                ? Acting.NOBODY
                : actings.of(SessionAuthentication.current(), request.getRemoteAddr());
    }
}
