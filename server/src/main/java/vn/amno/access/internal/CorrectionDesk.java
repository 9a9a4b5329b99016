package vn.amno.access.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.Corrections;
import vn.amno.access.Sessions;
import vn.amno.access.Sessions.Ending;
import vn.amno.access.factor.CredentialChange;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.audit.Act;
import vn.amno.audit.Act.Change;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.ProblemException;

@Service
class CorrectionDesk implements Corrections {

    private final AccountStore accounts;
    private final Sessions sessions;
    private final CredentialChanges changes;
    private final AuditLog log;

    CorrectionDesk(AccountStore accounts, Sessions sessions, CredentialChanges changes, AuditLog log) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.changes = changes;
        this.log = log;
    }

    @Override
    @Transactional
    public void correct(UUID account, String login, String name) {
        OwnAccount.refuse(account);
        var before = accounts.lock(account)
                .orElseThrow(() -> new ProblemException(AccessProblem.ACCOUNT_NOT_FOUND, "account " + account));
        var key = AccountNames.login(login);
        var fullName = AccountNames.name(name);
        var changed = changed(before, key, fullName);
        if (changed.isEmpty()) {
            return;
        }
        if (!accounts.rename(account, key, fullName)) {
            throw new ProblemException(AccessProblem.LOGIN_TAKEN, "login " + key);
        }
        log.record(new Act(Action.ACCOUNT_CHANGED, "account", account.toString()).changing(changed));
        if (!key.equals(before.login())) {
            changes.tell(account, CredentialChange.LOGIN_CHANGED);
            sessions.endAll(account, Optional.empty(), Ending.ADMINISTRATOR);
        }
    }

    private static List<Change> changed(Account before, String login, String name) {
        var changed = new ArrayList<Change>();
        if (!before.name().equals(name)) {
            changed.add(new Change("name", before.name(), name, false));
        }
        if (!before.login().equals(login)) {
            changed.add(new Change("login", before.login(), login, false));
        }
        return changed;
    }
}
