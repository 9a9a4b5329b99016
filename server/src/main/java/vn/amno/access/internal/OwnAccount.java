package vn.amno.access.internal;

import java.util.UUID;
import vn.amno.access.AccessProblem;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;

/** What nobody does to the own account: a second administrator does it. */
final class OwnAccount {

    private OwnAccount() {}

    static void refuse(UUID account) {
        if (account.equals(Acting.current().actor().account())) {
            throw new ProblemException(AccessProblem.OWN_ACCOUNT, "account " + account);
        }
    }
}
