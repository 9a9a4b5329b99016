package vn.amno.web;

import jakarta.servlet.ServletContext;

/**
 * What stands around every page, whoever made it.
 *
 * @param demo the people and households on show are invented
 */
public record Surroundings(boolean demo) {

    private static final String ATTRIBUTE = Surroundings.class.getName();
    private static final ScopedValue<Surroundings> CURRENT = ScopedValue.newInstance();

    /** Of the page that is being written by this thread. */
    public static Surroundings current() {
        return CURRENT.orElse(new Surroundings(false));
    }

    static Surroundings of(ServletContext application) {
        return application.getAttribute(ATTRIBUTE) instanceof Surroundings known ? known : new Surroundings(false);
    }

    void keepIn(ServletContext application) {
        application.setAttribute(ATTRIBUTE, this);
    }

    void around(Runnable page) {
        ScopedValue.where(CURRENT, this).run(page);
    }
}
