package vn.amno.access.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.AccountLine;
import vn.amno.access.AccountQuery;
import vn.amno.access.AccountState;
import vn.amno.access.Accounts;
import vn.amno.access.Assignment;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Role;
import vn.amno.access.Sessions;
import vn.amno.access.Sessions.Ending;
import vn.amno.audit.Act;
import vn.amno.audit.Act.Change;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.ProblemException;

@Service
class AccountRegister implements Accounts {

    private final AccountStore accounts;
    private final AccountListStore lists;
    private final AssignmentStore assignments;
    private final AssignmentRules rules;
    private final AssignmentLog assignmentLog;
    private final LastAdministrator lastAdministrator;
    private final Sessions sessions;
    private final SetUpStore links;
    private final AuditLog log;
    private final Clock clock;

    AccountRegister(
            AccountStore accounts,
            AccountListStore lists,
            AssignmentStore assignments,
            AssignmentRules rules,
            AssignmentLog assignmentLog,
            LastAdministrator lastAdministrator,
            Sessions sessions,
            SetUpStore links,
            AuditLog log,
            Clock clock) {
        this.accounts = accounts;
        this.lists = lists;
        this.assignments = assignments;
        this.rules = rules;
        this.assignmentLog = assignmentLog;
        this.lastAdministrator = lastAdministrator;
        this.sessions = sessions;
        this.links = links;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> findByLogin(String login) {
        return accounts.findCredentials(login).map(AccountStore.Credentials::account);
    }

    @Override
    @Transactional
    public Account register(String login, String name) {
        var key = AccountNames.login(login);
        var fullName = AccountNames.name(name);
        var now = Instant.now(clock);
        var id = UUID.randomUUID();
        if (!accounts.insert(id, key, fullName, now)) {
            throw new ProblemException(AccessProblem.LOGIN_TAKEN, "login " + key);
        }
        log.record(new Act(Action.ACCOUNT_CREATED, "account", id.toString()).with(Map.of("login", key)));
        return new Account(id, key, fullName, false, now, null);
    }

    @Override
    @Transactional
    public Assignment assign(UUID account, Terms terms) {
        OwnAccount.refuse(account);
        rules.check(terms);
        lock(account);
        if (assignments.overlaps(account, terms)) {
            throw new ProblemException(AccessProblem.ASSIGNMENT_OVERLAPS, terms.toString());
        }
        var given = new Assignment(UUID.randomUUID(), account, terms, null, null);
        assignments.insert(given.id(), account, terms, null, Instant.now(clock));
        assignmentLog.given(given);
        return given;
    }

    @Override
    @Transactional
    public void end(UUID account, UUID assignment) {
        OwnAccount.refuse(account);
        var found = getAssignment(account, assignment);
        if (found.terms().role() == Role.ADMINISTRATOR) {
            lastAdministrator.keep(account);
        }
        if (found.isOver(LocalDate.now(clock)) || !assignments.end(assignment, Instant.now(clock))) {
            throw new ProblemException(AccessProblem.ASSIGNMENT_ENDED, "assignment " + assignment);
        }
        assignmentLog.ended(found);
    }

    @Override
    @Transactional
    public void disable(UUID account) {
        OwnAccount.refuse(account);
        lastAdministrator.keep(account);
        var before = lock(account).state();
        if (before == AccountState.DISABLED) {
            throw new ProblemException(AccessProblem.ACCOUNT_DISABLED, "account " + account);
        }
        var now = Instant.now(clock);
        accounts.setDisabled(account, now);
        links.expireAll(List.of(account), now);
        record(account, before, AccountState.DISABLED);
        sessions.endAll(account, Optional.empty(), Ending.DISABLED);
    }

    @Override
    @Transactional
    public void enable(UUID account) {
        OwnAccount.refuse(account);
        var before = lock(account);
        if (before.state() == AccountState.DISABLED) {
            accounts.setDisabled(account, null);
            record(account, AccountState.DISABLED, before.ready() ? AccountState.IN_USE : AccountState.INVITED);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountLine> search(AccountQuery query, int offset, int limit) {
        var today = LocalDate.now(clock);
        var found = lists.list(query, today, offset, limit);
        var holding = assignments.listHolding(found.stream().map(Account::id).toList(), today).stream()
                .collect(groupingBy(Assignment::account));
        return found.stream()
                .map(account -> new AccountLine(account, holding.getOrDefault(account.id(), List.of())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(AccountQuery query) {
        return lists.count(query, LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Assignment> assignments(UUID account) {
        return assignments.list(account);
    }

    @Override
    @Transactional(readOnly = true)
    public Assignment getAssignment(UUID account, UUID assignment) {
        return assignments.get(assignment, candidate -> candidate.account().equals(account));
    }

    private Account lock(UUID account) {
        return accounts.lock(account)
                .orElseThrow(() -> new ProblemException(AccessProblem.ACCOUNT_NOT_FOUND, "account " + account));
    }

    private void record(UUID account, AccountState before, AccountState after) {
        log.record(new Act(Action.ACCOUNT_CHANGED, "account", account.toString())
                .changing(List.of(new Change("state", before.vietnamese(), after.vietnamese(), false))));
    }
}
