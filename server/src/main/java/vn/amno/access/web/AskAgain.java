package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.amno.access.SecondSteps;
import vn.amno.access.SecondSteps.Standing;
import vn.amno.access.Session;
import vn.amno.access.web.ProofPage.Wanted;

/** Leads somebody to the page where they show once more who they are, and remembers in that page what they wanted. */
@Component
class AskAgain {

    private final SecondSteps steps;
    private final ProofPages pages;

    AskAgain(SecondSteps steps, ProofPages pages) {
        this.steps = steps;
        this.pages = pages;
    }

    boolean enrolling(Session session) {
        return steps.standing(session) == Standing.TO_ENROL;
    }

    /** Whoever has shown the password only. */
    void second(Session session, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var next = reads(request) ? OwnAddress.asked(request) : "";
        lead(request, response, enrolling(session) ? FactorController.ADDRESS : confirm(next));
    }

    /** Whoever is signed in and wants something grave. */
    void again(Session session, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reads(request)) {
            lead(request, response, confirm(OwnAddress.asked(request)));
            return;
        }
        if (isScript(request)) {
            lead(request, response, confirm(page(request)));
            return;
        }
        if (!HeldForm.holds(request)) {
            response.sendRedirect(confirm(page(request)));
            return;
        }
        var wanted = new Wanted(OwnAddress.asked(request), HeldForm.of(request));
        try {
            pages.ask(HttpStatus.FORBIDDEN, session, "", wanted).render(Map.of(), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (isScript(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.sendRedirect(address);
    }

    /** The page on which the form stood. */
    private static String page(HttpServletRequest request) {
        var from = Objects.requireNonNullElse(
                request.getHeader("HX-Current-URL"),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
        try {
            var uri = URI.create(from);
            var path = Objects.requireNonNullElse(uri.getRawPath(), "");
            return OwnAddress.own(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static String confirm(String next) {
        return ProofController.ADDRESS + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private static boolean reads(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null || "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
