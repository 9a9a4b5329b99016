package vn.amno.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.web.Page;

/**
 * The log, or the part of it that was asked for.
 *
 * @param notice what of the question could not be used; empty when all could
 * @param older address of the next page; null on the last one
 */
public record LogPage(
        String title,
        Filters filters,
        String notice,
        List<Line> lines,
        @Nullable String older,
        String export,
        Chain chain) {

    public LogPage {
        lines = List.copyOf(lines);
    }

    public Page layout() {
        return new Page(title, "audit");
    }

    /** One choice of a select. */
    public record Choice(String value, String label, boolean selected) {}

    public record Filters(
            String from,
            String to,
            String account,
            List<Choice> actions,
            List<Choice> types,
            String object,
            String place,
            boolean any) {

        public Filters {
            actions = List.copyOf(actions);
            types = List.copyOf(types);
        }
    }

    /**
     * @param whose address of the page of all the account did; null for the system
     * @param objectAddress page of the thing; null when it has none
     */
    public record Line(
            String at,
            String actor,
            String role,
            String address,
            @Nullable String whose,
            String action,
            String object,
            @Nullable String objectAddress,
            String place,
            String reason,
            String summary) {}

    /**
     * @param late whether sealing does not keep up
     */
    public record Chain(String sealed, String anchored, boolean late) {}
}
