package vn.amno.access.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.Assignment;
import vn.amno.access.OfficerIntake;
import vn.amno.access.OfficerIntakes;
import vn.amno.access.OfficerList.Invited;
import vn.amno.access.SetUps;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.ProblemException;

@Service
class OfficerIntakeDesk implements OfficerIntakes {

    private final OfficerIntakeStore intakes;
    private final AssignmentStore assignments;
    private final SetUps setUps;
    private final AuditLog log;
    private final Clock clock;

    OfficerIntakeDesk(
            OfficerIntakeStore intakes, AssignmentStore assignments, SetUps setUps, AuditLog log, Clock clock) {
        this.intakes = intakes;
        this.assignments = assignments;
        this.setUps = setUps;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OfficerIntake> list(int limit) {
        return intakes.list(limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OfficerIntake> find(UUID id) {
        return intakes.find(id);
    }

    @Override
    @Transactional
    public List<Invited> inviteAgain(UUID id) {
        if (intakes.find(id).isEmpty()) {
            throw new ProblemException(AccessProblem.LIST_NOT_FOUND, "intake " + id);
        }
        var waiting = intakes.lockWaiting(id);
        var ids = waiting.stream().map(Account::id).toList();
        var holding =
                assignments.listHolding(ids, LocalDate.now(clock)).stream().collect(groupingBy(Assignment::account));
        var codes = setUps.inviteAll(ids);
        var invited = waiting.stream()
                .map(account -> new Invited(
                        account, holding.getOrDefault(account.id(), List.of()), codes.getOrDefault(account.id(), "")))
                .toList();
        log.record(new Act(Action.EXPORTED, "list", id.toString())
                .with(Map.of("format", "xlsx", "links", String.valueOf(invited.size()))));
        return invited;
    }
}
