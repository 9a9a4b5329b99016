package vn.amno.access.internal;

import java.util.Set;
import vn.amno.access.Account;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Scope;

/** Whoever has just shown to own an account, before a session says in which role: named in the log, with the address and the request of the present one, and nothing more. */
final class Owner {

    private Owner() {}

    static Acting of(Account account) {
        var present = Acting.current().actor();
        var actor = new Actor(account.id(), account.name(), "", present.address(), present.request());
        return new Acting(actor, Scope.NOWHERE, Set.of(), Set.of(), false);
    }
}
