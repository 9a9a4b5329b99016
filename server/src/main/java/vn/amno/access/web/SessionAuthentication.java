package vn.amno.access.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.amno.access.Session;

/** What Spring Security knows of whoever is signed in. Rights are not here: they are those of {@link vn.amno.kernel.Acting}. */
final class SessionAuthentication extends AbstractAuthenticationToken {

    private final transient Session session;

    SessionAuthentication(Session session) {
        super(List.of());
        this.session = session;
        setAuthenticated(true);
    }

    /** Of this request; empty when nobody is signed in. */
    static Optional<Session> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SessionAuthentication known
                ? Optional.of(known.session)
                : Optional.empty();
    }

    /** Of this request, whose handler is for those who have signed in. */
    static Session get() {
        return current().orElseThrow(() -> new IllegalStateException("Whoever may ask this has signed in"));
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return session.account().id();
    }
}
