package vn.amno.web;

import org.jspecify.annotations.Nullable;

/**
 * What the common layout needs to know of a page.
 *
 * @param title begins with the page's own name
 * @param section entry of the navigation that is marked: home, households, import, duplicates, changes, privacy, operate, retention, accounts, audit, areas, law, me; empty for none
 * @param refresh seconds after which a browser without JavaScript asks again; 0 for never
 * @param charts whether the page draws charts or maps
 */
public record Page(String title, String section, int refresh, boolean charts) {

    public Page(String title, String section) {
        this(title, section, 0, false);
    }

    public Page withCharts() {
        return new Page(title, section, refresh, true);
    }

    public Page refreshedEvery(int seconds) {
        return new Page(title, section, seconds, charts);
    }

    /** Value of {@code aria-current} of an entry of the navigation; null leaves the attribute out. */
    public @Nullable String current(String entry) {
        return section.equals(entry) ? "page" : null;
    }
}
