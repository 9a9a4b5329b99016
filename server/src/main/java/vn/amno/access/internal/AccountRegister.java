package vn.amno.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.Accounts;
import vn.amno.access.Assignment;
import vn.amno.access.Assignment.Terms;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.ProblemException;

@Service
class AccountRegister implements Accounts {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]{3,60}");

    private final AccountStore accounts;
    private final AssignmentStore assignments;
    private final AssignmentRules rules;
    private final AuditLog log;
    private final Clock clock;

    AccountRegister(
            AccountStore accounts, AssignmentStore assignments, AssignmentRules rules, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.rules = rules;
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
        var key = login.strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(key).matches()) {
            throw new ProblemException(AccessProblem.LOGIN_MALFORMED, "a login of " + login.length() + " characters");
        }
        if (name.isBlank()) {
            throw new ProblemException(AccessProblem.NAME_BLANK, "login " + key);
        }
        var now = Instant.now(clock);
        var id = UUID.randomUUID();
        if (!accounts.insert(id, key, name.strip(), now)) {
            throw new ProblemException(AccessProblem.LOGIN_TAKEN, "login " + key);
        }
        log.record(new Act(Action.ACCOUNT_CREATED, "account", id.toString()).with(Map.of("login", key)));
        return new Account(id, key, name.strip(), false, now, null);
    }

    @Override
    @Transactional
    public Assignment assign(UUID account, Terms terms) {
        rules.check(terms);
        if (accounts.find(account).isEmpty()) {
            throw new ProblemException(AccessProblem.ACCOUNT_NOT_FOUND, "account " + account);
        }
        var id = UUID.randomUUID();
        assignments.insert(id, account, terms, null, Instant.now(clock));
        log.record(new Act(Action.ASSIGNMENT_CHANGED, "account", account.toString()).with(facts("given", id, terms)));
        return new Assignment(id, account, terms, null, null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Assignment> assignments(UUID account) {
        return assignments.list(account);
    }

    private static Map<String, String> facts(String what, UUID id, Terms terms) {
        var facts = new HashMap<String, String>();
        facts.put("what", what);
        facts.put("assignment", id.toString());
        facts.put("role", terms.role().name());
        facts.put("from", terms.from().toString());
        if (terms.unit() != null) {
            facts.put("unit", terms.unit().toString());
        }
        if (terms.agency() != null) {
            facts.put("agency", terms.agency().name());
        }
        if (terms.to() != null) {
            facts.put("to", terms.to().toString());
        }
        return facts;
    }
}
