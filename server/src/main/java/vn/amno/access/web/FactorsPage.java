package vn.amno.access.web;

import java.util.List;
import vn.amno.access.provider.ProviderSignIns;
import vn.amno.access.provider.ProviderSignIns.Linked;
import vn.amno.web.Page;

/**
 * Factors of whoever asks.
 *
 * @param enrolling whether nothing else opens before a second factor is set up
 * @param demanded whether the last second factor may not be removed
 * @param demo whether this is the demonstration, where none is demanded unless a setting says so
 * @param totpSince when the app was set up; empty for none
 * @param recoveryCodes how many are left
 * @param providers other doors, and who is linked there
 * @param changes to password and factors, the newest first
 */
public record FactorsPage(
        boolean enrolling,
        boolean demanded,
        boolean demo,
        String totpSince,
        int recoveryCodes,
        List<Device> passkeys,
        Providers providers,
        List<Change> changes) {

    public FactorsPage {
        passkeys = List.copyOf(passkeys);
        changes = List.copyOf(changes);
    }

    public Page layout() {
        return new Page(heading(), "me");
    }

    public String heading() {
        return enrolling ? "Đặt cách xác nhận thứ hai" : "Cách xác nhận của tôi";
    }

    public boolean unread() {
        return changes.stream().anyMatch(Change::unread);
    }

    /** Whether what is left could be the last one that is demanded. */
    public boolean removable() {
        return !demanded || passkeys.size() + (totpSince.isEmpty() ? 0 : 1) > 1;
    }

    public record Device(String id, String name, String kind, String madeAt, String usedAt) {}

    public record Providers(List<ProviderSignIns.Provider> all, List<Linked> linked) {

        public Providers {
            all = List.copyOf(all);
            linked = List.copyOf(linked);
        }
    }

    public record Change(String text, String at, String by, boolean unread) {}
}
