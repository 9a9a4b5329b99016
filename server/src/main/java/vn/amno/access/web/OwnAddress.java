package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Addresses of this site to come back to. Whatever else stands in a request is the first page: nobody is sent elsewhere. */
final class OwnAddress {

    static final String START = "/start";

    private OwnAddress() {}

    /** The address when it is one of ours; otherwise empty. */
    static String own(String next) {
        var path = next.startsWith("/") && !next.startsWith("//") && !next.contains("\\");
        return path && next.chars().noneMatch(Character::isISOControl) ? next : "";
    }

    static View to(String next) {
        var view = new RedirectView(own(next).isEmpty() ? START : own(next));
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /** Where the present request found this site, without a slash at the end. */
    static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
