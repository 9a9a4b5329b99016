package vn.amno.access.web;

import java.util.UUID;
import vn.amno.web.Page;

/** A one-use link, on the only page that ever shows it. */
public record InvitationPage(UUID account, String name, String link, String until) {

    public Page layout() {
        return new Page("Liên kết cho " + name, "accounts");
    }
}
