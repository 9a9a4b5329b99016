package vn.amno.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.amno.access.AccessProblem;
import vn.amno.kernel.ProblemException;

/** That somebody can always sign in and manage accounts, on no day too late. */
@Component
class LastAdministrator {

    private final AccountStore accounts;
    private final Clock clock;

    LastAdministrator(AccountStore accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Before an account is disabled or loses the role. Two that would do it to each other at once wait for one another. */
    void keep(UUID account) {
        accounts.lockAdministrators();
        if (accounts.lastingAdministrators(LocalDate.now(clock)).equals(List.of(account))) {
            throw new ProblemException(AccessProblem.LAST_ADMINISTRATOR, "account " + account);
        }
    }
}
