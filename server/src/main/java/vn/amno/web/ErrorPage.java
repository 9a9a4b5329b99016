package vn.amno.web;

/**
 * A page instead of the one that was asked for.
 *
 * @param heading what happened
 * @param text what to do
 * @param code under which the log has more; empty when there is nothing more
 */
public record ErrorPage(String heading, String text, String code) {

    public Page layout() {
        return new Page(heading, "");
    }
}
