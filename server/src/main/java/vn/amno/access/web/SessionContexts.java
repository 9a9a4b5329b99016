package vn.amno.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.amno.access.Sessions;

/**
 * Asks our own sessions once with every request, so that what was taken away is gone with the next one. The page that tells of a failure does not ask again: it must
 * come also when the database does not answer.
 */
@Component
class SessionContexts implements SecurityContextRepository {

    private static final String FOUND = SessionContexts.class.getName();

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        var request = exchange.getRequest();
        if (request.getAttribute(FOUND) instanceof SecurityContext found) {
            return found;
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return new SecurityContextImpl();
        }
        var context = SessionCookie.find(request)
                .flatMap(sessions::find)
                .<SecurityContext>map(session -> new SecurityContextImpl(new SessionAuthentication(session)))
                .orElseGet(SecurityContextImpl::new);
        request.setAttribute(FOUND, context);
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions are opened, renewed and ended by name, never as a side effect.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.find(request).isPresent();
    }
}
