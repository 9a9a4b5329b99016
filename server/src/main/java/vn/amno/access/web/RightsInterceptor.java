package vn.amno.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.amno.access.Refusals;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

/** Lets a request through to its handler when the handler says which right it needs and whoever acts has it. Whatever says nothing is closed. */
final class RightsInterceptor implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RightsInterceptor.class);

    private final Refusals refusals;

    RightsInterceptor(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var needed = needed(handler);
        if (needed.isEmpty()) {
            LOG.error("No right is declared for {}, so it is closed", handler);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return Acting.current().may(needed.get()) || refuse(needed.get(), request, response);
    }

    static Optional<Right> needed(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return Optional.empty();
        }
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        var needs = own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class) : own;
        return Optional.ofNullable(needs).map(Needs::value);
    }

    private boolean refuse(Right missing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Acting.current().may(Right.SIGNED_IN)) {
            askToSignIn(request, response);
            return false;
        }
        refusals.record(
                missing,
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SignInController.ADDRESS);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            response.sendRedirect(
                    SignInController.ADDRESS + "?next=" + URLEncoder.encode(address(request), StandardCharsets.UTF_8));
            return;
        }
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
