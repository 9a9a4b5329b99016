package vn.amno.access.web;

import java.util.Objects;
import vn.amno.web.Page;

/**
 * @param signingIn whether this is the second step of signing in; otherwise something grave was asked for
 * @param ways what the person can show
 * @param problem why the last try was not taken; empty for none
 * @param wanted what comes after it
 */
public record ProofPage(boolean signingIn, Ways ways, String problem, Wanted wanted) {

    public Page layout() {
        return new Page(heading(), "");
    }

    public String heading() {
        return signingIn ? "Xác nhận lần hai" : "Xác nhận lại trước khi làm";
    }

    public record Ways(boolean code, boolean passkey, boolean password) {}

    /**
     * @param next address to open; empty for the first page
     * @param form what was filled in there, as a query; empty when nothing was sent
     */
    public record Wanted(String next, String form) {

        /** A form may leave out either. */
        public Wanted {
            next = Objects.requireNonNullElse(next, "");
            form = Objects.requireNonNullElse(form, "");
        }

        static Wanted page(String next) {
            return new Wanted(next, "");
        }
    }
}
