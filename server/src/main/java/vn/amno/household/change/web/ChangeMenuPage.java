package vn.amno.household.change.web;

import java.util.List;
import vn.amno.web.Page;

/**
 * Where changes of one household begin.
 *
 * @param mayPropose whether the links that begin something are shown
 * @param requests newest first
 */
public record ChangeMenuPage(
        String title,
        String lead,
        String address,
        boolean mayPropose,
        List<Line> people,
        List<Line> gone,
        List<Link> acts,
        List<RequestLine> requests) {
    public ChangeMenuPage {
        people = List.copyOf(people);
        gone = List.copyOf(gone);
        acts = List.copyOf(acts);
        requests = List.copyOf(requests);
    }

    public Page layout() {
        return new Page("Đề nghị thay đổi: " + title, "changes");
    }

    /** One person, and what can be proposed about that person. */
    public record Line(String name, String facts, List<Link> acts) {
        public Line {
            acts = List.copyOf(acts);
        }
    }

    public record Link(String text, String address) {}
}
