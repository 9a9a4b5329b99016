package vn.amno.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.access.Account;
import vn.amno.access.Accounts;
import vn.amno.access.Busy;
import vn.amno.access.Device;
import vn.amno.access.Factor;
import vn.amno.access.SecondSteps;
import vn.amno.access.Session;
import vn.amno.access.Sessions;
import vn.amno.access.SignIns.Accepted;
import vn.amno.access.SignIns.Answer;
import vn.amno.access.SignIns.Delayed;
import vn.amno.access.SignIns.Refused;
import vn.amno.access.factor.Factors;
import vn.amno.access.factor.Passkeys;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;

@Service
class SecondStepDesk implements SecondSteps {

    private static final Logger LOG = LoggerFactory.getLogger(SecondStepDesk.class);
    private static final Set<Factor> SECOND =
            EnumSet.of(Factor.TOTP, Factor.RECOVERY_CODE, Factor.PASSKEY, Factor.STRONG_PROVIDER);
    /** No login contains it, so these counts and those of passwords stay apart. */
    private static final String COUNTED_AS = "second|";

    private final Factors factors;
    private final Passkeys passkeys;
    private final SecondFactorDemand demand;
    private final Accounts accounts;
    private final AccountStore stored;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Guards guards;
    private final AuditLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    SecondStepDesk(
            Factors factors,
            Passkeys passkeys,
            SecondFactorDemand demand,
            Accounts accounts,
            AccountStore stored,
            Passwords passwords,
            Sessions sessions,
            Guards guards,
            AuditLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.demand = demand;
        this.accounts = accounts;
        this.stored = stored;
        this.passwords = passwords;
        this.sessions = sessions;
        this.guards = guards;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Standing standing(Session session) {
        if (!Collections.disjoint(session.proofs().passed().keySet(), SECOND)) {
            return Standing.COMPLETE;
        }
        if (session.proofs().secondOwned()) {
            return Standing.TO_SHOW;
        }
        return demanded(session) ? Standing.TO_ENROL : Standing.COMPLETE;
    }

    @Override
    public boolean demanded(Session session) {
        return demand.of(session.roles());
    }

    @Override
    public boolean fresh(Session session) {
        var since = Instant.now(clock).minus(FRESH);
        var proofs = session.proofs();
        return proofs.passed().entrySet().stream()
                .filter(passed -> !proofs.secondOwned() || SECOND.contains(passed.getKey()))
                .anyMatch(passed -> !passed.getValue().isBefore(since));
    }

    @Override
    public boolean asksPassword(Session session) {
        return !session.proofs().secondOwned();
    }

    @Override
    public Answer showCode(Session session, String typed, Device device) {
        return show(session, device, () -> factors.prove(session.account().id(), typed));
    }

    @Override
    public Answer showPassword(Session session, String typed, Device device) {
        return show(
                session,
                device,
                () -> asksPassword(session) && knows(session.account(), typed)
                        ? Optional.of(Factor.PASSWORD)
                        : Optional.empty());
    }

    @Override
    public Answer showPasskey(Session session, String answer, String browser, Device device) {
        return show(
                session,
                device,
                () -> passkeys.use(answer, browser)
                        .filter(session.account().id()::equals)
                        .map(_ -> Factor.PASSKEY));
    }

    @Override
    public Answer signIn(String answer, String browser, Device device) {
        return passkeys.use(answer, browser)
                .map(account -> signIn(account, Factor.PASSKEY, device))
                .orElseGet(() -> refused(""));
    }

    @Override
    public Answer signIn(UUID account, Factor factor, Device device) {
        return accounts.find(account)
                .filter(found -> found.disabledAt() == null)
                .<Answer>map(found -> opened(found, factor, device))
                .orElseGet(() -> refused(account.toString()));
    }

    private Answer show(Session session, Device device, Supplier<Optional<Factor>> proof) {
        var key = COUNTED_AS + session.account().login();
        var delay = transactions.execute(_ -> guards.count(key, device.address()));
        if (!delay.isZero()) {
            return new Delayed(delay);
        }
        return proved(key, device, proof)
                .<Answer>map(factor -> passed(session, factor, device))
                .orElseGet(() -> refused(session.account().id().toString()));
    }

    private Optional<Factor> proved(String key, Device device, Supplier<Optional<Factor>> proof) {
        try {
            return proof.get();
        } catch (Busy e) {
            transactions.executeWithoutResult(_ -> guards.undecided(key, device.address()));
            throw e;
        }
    }

    private Answer passed(Session session, Factor factor, Device device) {
        return transactions.execute(_ -> {
            guards.right(COUNTED_AS + session.account().login(), device.address());
            var token = sessions.pass(session, factor);
            recordSignIn(session.account(), factor, device);
            return new Accepted(session.account().id(), token);
        });
    }

    private Answer opened(Account account, Factor factor, Device device) {
        return Owner.of(account)
                .carrier()
                .call(() -> transactions.execute(_ -> {
                    var token = sessions.open(account.id(), factor, device);
                    recordSignIn(account, factor, device);
                    return new Accepted(account.id(), token);
                }));
    }

    private Answer refused(String account) {
        transactions.executeWithoutResult(_ -> log.record(new Act(Action.SIGN_IN_FAILED, "account", account)));
        LOG.info("A factor was refused");
        return new Refused();
    }

    private boolean knows(Account account, String password) {
        var hash = transactions
                .execute(_ -> stored.findCredentials(account.login()))
                .map(AccountStore.Credentials::hash);
        return passwords.matches(password, hash.orElse(null));
    }

    private void recordSignIn(Account account, Factor factor, Device device) {
        log.record(new Act(Action.SIGNED_IN, "account", account.id().toString())
                .with(Map.of("device", device.text(), "factor", factor.vietnamese())));
    }
}
