package vn.amno.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.access.Account;
import vn.amno.access.Busy;
import vn.amno.access.Device;
import vn.amno.access.Factor;
import vn.amno.access.Session;
import vn.amno.access.Sessions;
import vn.amno.access.Sessions.Ending;
import vn.amno.access.SignIns;
import vn.amno.access.internal.AccountStore.Credentials;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;

/** Checks a password between two short transactions, so that none is open while the machine computes. */
@Service
class SignInDesk implements SignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SignInDesk.class);

    private final AccountStore accounts;
    private final SessionStore stored;
    private final Sessions sessions;
    private final Guards guards;
    private final Passwords passwords;
    private final AuditLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignInDesk(
            AccountStore accounts,
            SessionStore stored,
            Sessions sessions,
            Guards guards,
            Passwords passwords,
            AuditLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.stored = stored;
        this.sessions = sessions;
        this.guards = guards;
        this.passwords = passwords;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param delay zero when the try may be looked at
     */
    record Begun(Duration delay, Optional<Credentials> known) {}

    @Override
    public Answer signIn(String login, String password, Device device) {
        var key = AccountNames.key(login);
        var begun = transactions.execute(
                _ -> new Begun(guards.count(key, device.address()), accounts.findCredentials(key)));
        if (!begun.delay().isZero()) {
            LOG.info("Sign-in delayed for {} s", begun.delay().toSeconds());
            return new Delayed(begun.delay());
        }
        return check(key, password, device, begun.known())
                .<Answer>map(account -> accepted(account, key, device))
                .orElseGet(() -> refused(begun.known()));
    }

    @Override
    public void signOut(Session session) {
        transactions.executeWithoutResult(_ -> {
            stored.end(session.account().id(), session.id(), Ending.OWNER, Instant.now(clock));
            log.record(
                    new Act(Action.SIGNED_OUT, "account", session.account().id().toString()));
        });
    }

    private Optional<Account> check(String key, String password, Device device, Optional<Credentials> known) {
        try {
            var hash = known.filter(credentials -> credentials.account().disabledAt() == null)
                    .map(Credentials::hash)
                    .orElse(null);
            return passwords.matches(password, hash) ? known.map(Credentials::account) : Optional.empty();
        } catch (Busy e) {
            transactions.executeWithoutResult(_ -> guards.undecided(key, device.address()));
            throw e;
        }
    }

    private Answer accepted(Account account, String key, Device device) {
        return Owner.of(account)
                .carrier()
                .call(() -> transactions.execute(_ -> {
                    guards.right(key, device.address());
                    var token = sessions.open(account.id(), Factor.PASSWORD, device);
                    log.record(new Act(Action.SIGNED_IN, "account", account.id().toString())
                            .with(Map.of("device", device.text(), "factor", Factor.PASSWORD.vietnamese())));
                    return new Accepted(account.id(), token);
                }));
    }

    private Answer refused(Optional<Credentials> known) {
        var id = known.map(credentials -> credentials.account().id().toString()).orElse("");
        transactions.executeWithoutResult(_ -> log.record(new Act(Action.SIGN_IN_FAILED, "account", id)));
        LOG.info("Sign-in refused");
        return new Refused();
    }
}
