package vn.amno.access.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.AccessProblem;
import vn.amno.access.FactorResets;
import vn.amno.access.Sessions;
import vn.amno.access.Sessions.Ending;
import vn.amno.access.factor.Factors;
import vn.amno.kernel.ProblemException;

@Service
class FactorResetDesk implements FactorResets {

    private final AccountStore accounts;
    private final Factors factors;
    private final Sessions sessions;

    FactorResetDesk(AccountStore accounts, Factors factors, Sessions sessions) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
    }

    @Override
    @Transactional
    public void reset(UUID account) {
        OwnAccount.refuse(account);
        if (accounts.find(account).isEmpty()) {
            throw new ProblemException(AccessProblem.ACCOUNT_NOT_FOUND, "account " + account);
        }
        factors.reset(account);
        sessions.endAll(account, Optional.empty(), Ending.ADMINISTRATOR);
    }
}
