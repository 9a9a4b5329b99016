package vn.amno.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page, whoever made it. Who acts is said by {@link vn.amno.kernel.Acting}.
 *
 * @param demo the people and households on show are invented
 * @param formToken the secret that each form sends back, masked anew for each page; empty where forms are not protected
 */
public record Surroundings(boolean demo, String formToken) {

    private static final String DEMO = Surroundings.class.getName();
    private static final ScopedValue<Surroundings> CURRENT = ScopedValue.newInstance();

    /** Of the page that is being written by this thread. */
    public static Surroundings current() {
        return CURRENT.orElse(new Surroundings(false, ""));
    }

    static Surroundings of(HttpServletRequest request) {
        var demo = Boolean.TRUE.equals(request.getServletContext().getAttribute(DEMO));
        var token = request.getAttribute(CsrfToken.class.getName());
        return new Surroundings(demo, token instanceof CsrfToken known ? known.getToken() : "");
    }

    static void keepDemo(ServletContext application, boolean demo) {
        application.setAttribute(DEMO, demo);
    }

    void around(Runnable page) {
        ScopedValue.where(CURRENT, this).run(page);
    }
}
