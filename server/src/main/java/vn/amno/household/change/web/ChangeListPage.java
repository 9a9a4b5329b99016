package vn.amno.household.change.web;

import java.util.List;
import vn.amno.web.Page;

/**
 * @param tabs the shelves, each with its number of requests
 * @param more address of the following page; empty when there is none
 */
public record ChangeListPage(
        List<Tab> tabs,
        List<Tab> kinds,
        List<Tab> villages,
        String shelf,
        List<RequestLine> requests,
        String empty,
        String more) {
    public ChangeListPage {
        tabs = List.copyOf(tabs);
        kinds = List.copyOf(kinds);
        villages = List.copyOf(villages);
        requests = List.copyOf(requests);
    }

    public Page layout() {
        return new Page("Đề nghị thay đổi", "changes");
    }

    public record Tab(String text, String value, boolean selected) {}
}
