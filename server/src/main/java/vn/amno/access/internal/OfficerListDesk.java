package vn.amno.access.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.Accounts;
import vn.amno.access.Assignment;
import vn.amno.access.OfficerList;
import vn.amno.access.OfficerList.Invited;
import vn.amno.access.OfficerList.Line;
import vn.amno.access.OfficerLists;
import vn.amno.access.SetUps;
import vn.amno.access.internal.OfficerSheet.Row;
import vn.amno.area.Areas;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Folding;
import vn.amno.kernel.ProblemException;
import vn.amno.workbook.WorkbookException;

@Service
class OfficerListDesk implements OfficerLists {

    private final OfficerListStore lists;
    private final OfficerIntakeStore intakes;
    private final Accounts accounts;
    private final AccountStore stored;
    private final AssignmentStore assignments;
    private final AssignmentRules rules;
    private final SetUps setUps;
    private final Areas areas;
    private final AuditLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    OfficerListDesk(
            OfficerListStore lists,
            OfficerIntakeStore intakes,
            Accounts accounts,
            AccountStore stored,
            AssignmentStore assignments,
            AssignmentRules rules,
            SetUps setUps,
            Areas areas,
            AuditLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.lists = lists;
        this.intakes = intakes;
        this.accounts = accounts;
        this.stored = stored;
        this.assignments = assignments;
        this.rules = rules;
        this.setUps = setUps;
        this.areas = areas;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public UUID receive(Path workbook, String fileName) throws WorkbookException {
        var rows = OfficerSheet.read(workbook);
        var id = UUID.randomUUID();
        transactions.executeWithoutResult(_ -> {
            var check = new OfficerCheck(areas, rules, known(rows), clock);
            rows.forEach(check::check);
            lists.deleteOf(sender());
            lists.insert(new OfficerList(id, fileName, check.lines(), check.refusals()), sender(), Instant.now(clock));
        });
        return id;
    }

    @Override
    @Transactional
    public OfficerList get(UUID id) {
        return lists.findForUpdate(id, sender())
                .orElseThrow(() -> new ProblemException(AccessProblem.LIST_NOT_FOUND, "list " + id));
    }

    @Override
    @Transactional
    public List<Invited> accept(UUID id) {
        var list = get(id);
        var people = byLogin(list);
        var known = known(people.keySet().stream());
        var taken = people.values().stream()
                .map(lines -> takeIn(
                        lines, Optional.ofNullable(known.get(lines.getFirst().login()))))
                .toList();
        var invited = invited(taken);
        lists.delete(id);
        intakes.insert(id, list.fileName(), sender(), Instant.now(clock));
        intakes.insertInvited(
                id,
                invited.stream()
                        .filter(one -> !one.code().isEmpty())
                        .map(one -> one.account().id())
                        .toList());
        log.record(new Act(Action.ACCOUNT_CREATED, "list", id.toString())
                .with(Map.of(
                        "file", list.fileName(),
                        "rows", String.valueOf(list.lines().size()),
                        "accounts", String.valueOf(invited.size()))));
        log.record(new Act(Action.EXPORTED, "list", id.toString())
                .with(Map.of(
                        "format",
                        "xlsx",
                        "links",
                        String.valueOf(invited.stream()
                                .filter(one -> !one.code().isEmpty())
                                .count()))));
        return invited;
    }

    @Override
    @Transactional
    public void cancel(UUID id) {
        lists.delete(get(id).id());
    }

    private KnownPeople known(List<Row> rows) {
        var accounts = known(rows.stream().map(OfficerCheck::login));
        var ids = accounts.values().stream().map(Account::id).toList();
        return new KnownPeople(
                accounts,
                assignments.listGiven(ids).stream()
                        .collect(groupingBy(Assignment::account, mapping(Assignment::terms, toList()))));
    }

    private Map<String, Account> known(Stream<String> logins) {
        return stored.listByLogin(logins.distinct().toList()).stream().collect(toMap(Account::login, identity()));
    }

    private static Map<String, List<Line>> byLogin(OfficerList list) {
        var people = new LinkedHashMap<String, List<Line>>();
        for (var line : list.lines()) {
            people.merge(line.login(), List.of(line), OfficerListDesk::joined);
        }
        return people;
    }

    private static List<Line> joined(List<Line> before, List<Line> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    private Invited takeIn(List<Line> lines, Optional<Account> known) {
        var first = lines.getFirst();
        try {
            var account = known.orElseGet(() -> accounts.register(first.login(), first.name()));
            if (account.disabledAt() != null) {
                throw new ProblemException(AccessProblem.ACCOUNT_DISABLED, "row " + first.row());
            }
            if (!Folding.fold(account.name()).equals(Folding.fold(first.name()))) {
                throw new ProblemException(AccessProblem.LOGIN_TAKEN, "row " + first.row());
            }
            var given = lines.stream()
                    .map(line -> accounts.assign(account.id(), line.terms()))
                    .toList();
            return new Invited(account, given, "");
        } catch (ProblemException e) {
            throw new ProblemException(AccessProblem.LIST_OUTDATED, "row %d: %s".formatted(first.row(), e.code()));
        }
    }

    /** With links for those who have no password yet. */
    private List<Invited> invited(List<Invited> taken) {
        var codes = setUps.inviteAll(taken.stream()
                .map(Invited::account)
                .filter(account -> !account.ready())
                .map(Account::id)
                .toList());
        return taken.stream()
                .map(one -> new Invited(
                        one.account(),
                        one.given(),
                        codes.getOrDefault(one.account().id(), "")))
                .toList();
    }

    private static UUID sender() {
        return Optional.ofNullable(Acting.current().actor().account())
                .orElseThrow(() -> new ProblemException(AccessProblem.LIST_NOT_FOUND, "nobody has signed in"));
    }
}
