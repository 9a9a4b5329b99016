package vn.amno.access.web;

import vn.amno.web.Page;

/**
 * The way to the door of a provider. A link, because a form may not lead away from here.
 *
 * @param label of the provider
 */
public record LeavePage(String label, String address) {

    public Page layout() {
        return new Page("Sang " + label, "");
    }
}
