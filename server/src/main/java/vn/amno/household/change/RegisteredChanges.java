package vn.amno.household.change;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.amno.household.ChangeId;
import vn.amno.household.Changes;
import vn.amno.household.HouseholdId;

/** The way in for everybody else. */
@Service
class RegisteredChanges implements Changes {

    private final ChangeDesk desk;
    private final ChangeApproval approval;
    private final ChangeReading reading;

    RegisteredChanges(ChangeDesk desk, ChangeApproval approval, ChangeReading reading) {
        this.desk = desk;
        this.approval = approval;
        this.reading = reading;
    }

    @Override
    public HouseholdView household(HouseholdId id) {
        return reading.household(id);
    }

    @Override
    public Comparison preview(Change change) {
        return reading.preview(change);
    }

    @Override
    public void draft(ChangeId id, Change change) {
        desk.draft(id, change);
    }

    @Override
    public void submit(ChangeId id) {
        desk.submit(id);
    }

    @Override
    public void approve(ChangeId id, int version) {
        approval.approve(id, version);
    }

    @Override
    public void sendBack(ChangeId id, int version, String reason) {
        desk.sendBack(id, version, reason);
    }

    @Override
    public void withdraw(ChangeId id) {
        desk.withdraw(id);
    }

    @Override
    public void rebase(ChangeId id) {
        desk.rebase(id);
    }

    @Override
    public ChangeRequest get(ChangeId id) {
        return reading.get(id);
    }

    @Override
    public Comparison comparison(ChangeId id) {
        return reading.comparison(id);
    }

    @Override
    public Comparison sinceSubmitted(ChangeId id) {
        return reading.sinceSubmitted(id);
    }

    @Override
    public Consequences consequences(ChangeId id) {
        return reading.consequences(id);
    }

    @Override
    public List<ChangeLine> list(ChangeQuery query, int offset, int limit) {
        return reading.list(query, offset, limit);
    }

    @Override
    public long count(ChangeQuery query) {
        return reading.count(query);
    }
}
