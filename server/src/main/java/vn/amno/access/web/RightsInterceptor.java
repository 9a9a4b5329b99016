package vn.amno.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
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
import vn.amno.kernel.FreshFactor;
import vn.amno.kernel.Freshness;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

/** Lets a request through to its handler when the handler says which right it needs and whoever acts has it. Whatever says nothing is closed. */
final class RightsInterceptor implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RightsInterceptor.class);

    private final Refusals refusals;
    private final AskAgain askAgain;

    RightsInterceptor(Refusals refusals, AskAgain askAgain) {
        this.refusals = refusals;
        this.askAgain = askAgain;
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
        if (!Acting.current().may(needed.get()) && !mayEnrol(handler)) {
            return refuse(needed.get(), request, response);
        }
        return freshEnough(handler, request, response);
    }

    static Optional<Right> needed(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return Optional.empty();
        }
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        var needs = own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class) : own;
        return Optional.ofNullable(needs).map(Needs::value);
    }

    private boolean mayEnrol(Object handler) {
        return declares(handler, WhileEnrolling.class)
                && SessionAuthentication.current().filter(askAgain::enrolling).isPresent();
    }

    private boolean freshEnough(Object handler, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!declares(handler, FreshFactor.class) || Freshness.current()) {
            return true;
        }
        var session = SessionAuthentication.current();
        if (session.isPresent()) {
            askAgain.again(session.get(), request, response);
        } else {
            askToSignIn(request, response);
        }
        return false;
    }

    private static boolean declares(Object handler, Class<? extends Annotation> what) {
        return handler instanceof HandlerMethod method
                && (AnnotatedElementUtils.hasAnnotation(method.getMethod(), what)
                        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), what));
    }

    private boolean refuse(Right missing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Acting.current().may(Right.SIGNED_IN)) {
            var begun = SessionAuthentication.current();
            if (begun.isPresent()) {
                askAgain.second(begun.get(), request, response);
            } else {
                askToSignIn(request, response);
            }
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
            response.sendRedirect(SignInController.ADDRESS + "?next="
                    + URLEncoder.encode(OwnAddress.asked(request), StandardCharsets.UTF_8));
            return;
        }
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
