package vn.amno.access.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.Accounts;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Device;
import vn.amno.access.Role;
import vn.amno.access.Sessions;
import vn.amno.access.Sessions.Ending;
import vn.amno.access.SetUps;
import vn.amno.access.factor.CredentialChange;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Sha256;

@Service
class SetUpLinks implements SetUps {

    private static final Duration FIRST_LASTS = Duration.ofMinutes(15);

    private final SetUpStore links;
    private final AccountStore stored;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Tokens tokens;
    private final CredentialChanges changes;
    private final AuditLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    SetUpLinks(
            SetUpStore links,
            AccountStore stored,
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            Tokens tokens,
            CredentialChanges changes,
            AuditLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.links = links;
        this.stored = stored;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.tokens = tokens;
        this.changes = changes;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<String> first() {
        if (!stored.isEmpty()) {
            return Optional.empty();
        }
        var now = Instant.now(clock);
        var code = tokens.next();
        links.expireFirst(now);
        links.insertFirst(Sha256.of(code), now, now.plus(FIRST_LASTS));
        return Optional.of(code);
    }

    @Override
    @Transactional
    public String invite(UUID account) {
        return Objects.requireNonNull(inviteAll(List.of(account)).get(account));
    }

    @Override
    @Transactional
    public Map<UUID, String> inviteAll(List<UUID> invited) {
        requireInvitable(invited);
        var now = Instant.now(clock);
        var codes = invited.stream().collect(toMap(identity(), _ -> tokens.next()));
        links.expireAll(invited, now);
        links.insertAll(codes, Acting.current().actor().account(), now, now.plus(INVITATION_LASTS));
        invited.forEach(account -> log.record(new Act(Action.ACCOUNT_CHANGED, "account", account.toString())
                .with(Map.of("what", "tạo liên kết đặt mật khẩu"))));
        return codes;
    }

    private void requireInvitable(List<UUID> invited) {
        invited.forEach(OwnAccount::refuse);
        var known = stored.list(invited).stream().collect(toMap(Account::id, identity()));
        for (var id : invited) {
            var account = known.get(id);
            if (account == null) {
                throw new ProblemException(AccessProblem.ACCOUNT_NOT_FOUND, "account " + id);
            }
            if (account.disabledAt() != null) {
                throw new ProblemException(AccessProblem.ACCOUNT_DISABLED, "account " + id);
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Purpose> find(String code) {
        return links.find(Sha256.of(code), Instant.now(clock));
    }

    @Override
    public void createAdministrator(String code, String login, String name, String password, Device device) {
        if (purpose(code).filter(purpose -> purpose.login().isEmpty()).isEmpty()) {
            throw spent();
        }
        var hash = passwords.hash(password, List.of(login, name));
        transactions.executeWithoutResult(_ -> {
            var used = links.use(Sha256.of(code), device.address(), Instant.now(clock))
                    .orElseThrow(SetUpLinks::spent);
            if (used.account().isPresent() || !stored.isEmpty()) {
                throw spent();
            }
            var account = accounts.register(login, name);
            stored.setPassword(account.id(), hash, Instant.now(clock));
            accounts.assign(account.id(), new Terms(Role.ADMINISTRATOR, null, LocalDate.now(clock)));
        });
    }

    @Override
    public void setPassword(String code, String password, Device device) {
        var login = purpose(code).flatMap(Purpose::login).orElseThrow(SetUpLinks::spent);
        var account = transactions
                .execute(_ -> stored.findCredentials(login).orElseThrow(SetUpLinks::spent))
                .account();
        var hash = passwords.hash(password, Passwords.owner(account));
        // Whoever holds the code stands for the account; the address in the log tells from where.
        Owner.of(account)
                .carrier()
                .run(() -> transactions.executeWithoutResult(_ -> setPassword(account, code, hash, device)));
    }

    private Optional<Purpose> purpose(String code) {
        return transactions.execute(_ -> links.find(Sha256.of(code), Instant.now(clock)));
    }

    private void setPassword(Account account, String code, String hash, Device device) {
        var now = Instant.now(clock);
        var used = links.use(Sha256.of(code), device.address(), now).orElseThrow(SetUpLinks::spent);
        if (!used.account().equals(Optional.of(account.id()))) {
            throw spent();
        }
        stored.setPassword(account.id(), hash, now);
        sessions.endAll(account.id(), Optional.empty(), Ending.PASSWORD);
        if (account.ready()) {
            changes.tell(account.id(), CredentialChange.PASSWORD_SET);
            return;
        }
        log.record(new Act(Action.FACTOR_CHANGED, "account", account.id().toString())
                .with(Map.of("what", "đặt mật khẩu bằng liên kết", "device", device.text())));
    }

    private static ProblemException spent() {
        return new ProblemException(AccessProblem.LINK_SPENT, "set-up link");
    }
}
