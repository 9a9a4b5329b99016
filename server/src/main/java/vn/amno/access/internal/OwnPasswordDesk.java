package vn.amno.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.access.Busy;
import vn.amno.access.Device;
import vn.amno.access.Factor;
import vn.amno.access.OwnPassword;
import vn.amno.access.Session;
import vn.amno.access.Sessions;
import vn.amno.access.Sessions.Ending;
import vn.amno.access.SignIns.Accepted;
import vn.amno.access.SignIns.Answer;
import vn.amno.access.SignIns.Delayed;
import vn.amno.access.SignIns.Refused;
import vn.amno.access.factor.CredentialChange;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.access.internal.SignInDesk.Begun;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;

/** Hashes between two short transactions, like {@link SignInDesk}. */
@Service
class OwnPasswordDesk implements OwnPassword {

    private final AccountStore accounts;
    private final SetUpStore links;
    private final Sessions sessions;
    private final Guards guards;
    private final Passwords passwords;
    private final CredentialChanges changes;
    private final AuditLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    OwnPasswordDesk(
            AccountStore accounts,
            SetUpStore links,
            Sessions sessions,
            Guards guards,
            Passwords passwords,
            CredentialChanges changes,
            AuditLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.guards = guards;
        this.passwords = passwords;
        this.changes = changes;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Answer change(Session session, String present, String fresh, Device device) {
        var account = session.account();
        passwords.requireFit(fresh, Passwords.owner(account));
        var begun = transactions.execute(_ ->
                new Begun(guards.count(account.login(), device.address()), accounts.findCredentials(account.login())));
        if (!begun.delay().isZero()) {
            return new Delayed(begun.delay());
        }
        return hashed(begun, present, fresh, device)
                .<Answer>map(hash -> changed(session, hash, device))
                .orElseGet(() -> refused(session));
    }

    /** Of the new one; empty when the present one is wrong. */
    private Optional<String> hashed(Begun begun, String present, String fresh, Device device) {
        var credentials = begun.known().orElseThrow();
        try {
            return passwords.matches(present, credentials.hash())
                    ? Optional.of(passwords.hash(fresh, Passwords.owner(credentials.account())))
                    : Optional.empty();
        } catch (Busy e) {
            transactions.executeWithoutResult(
                    _ -> guards.undecided(credentials.account().login(), device.address()));
            throw e;
        }
    }

    private Answer changed(Session session, String hash, Device device) {
        var account = session.account();
        return transactions.execute(_ -> {
            var now = Instant.now(clock);
            guards.right(account.login(), device.address());
            accounts.setPassword(account.id(), hash, now);
            links.expireAll(List.of(account.id()), now);
            sessions.endAll(account.id(), Optional.of(session.id()), Ending.PASSWORD);
            changes.tell(account.id(), CredentialChange.PASSWORD_SET);
            return new Accepted(account.id(), sessions.pass(session, Factor.PASSWORD));
        });
    }

    private Answer refused(Session session) {
        transactions.executeWithoutResult(_ -> log.record(
                new Act(Action.SIGN_IN_FAILED, "account", session.account().id().toString())));
        return new Refused();
    }
}
