package vn.amno.household.change;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.amno.household.ChangeId;
import vn.amno.household.Changes;
import vn.amno.household.HouseholdId;
import vn.amno.household.change.Change.AcceptMove;
import vn.amno.household.change.Change.Undo;

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
    public Optional<HouseholdId> find(int communeId, String code) {
        return reading.find(communeId, code);
    }

    @Override
    public Comparison preview(Change change) {
        return AcrossAreas.when(crosses(change), () -> reading.preview(change));
    }

    @Override
    public void draft(ChangeId id, Change change) {
        AcrossAreas.when(crosses(change), () -> desk.draft(id, change));
    }

    @Override
    public void submit(ChangeId id) {
        AcrossAreas.when(crosses(id), () -> desk.submit(id));
    }

    @Override
    public void approve(ChangeId id, int version) {
        AcrossAreas.when(crosses(id), () -> approval.approve(id, version));
    }

    @Override
    public void sendBack(ChangeId id, int version, String reason) {
        AcrossAreas.when(crosses(id), () -> desk.sendBack(id, version, reason));
    }

    @Override
    public void withdraw(ChangeId id) {
        AcrossAreas.when(crosses(id), () -> desk.withdraw(id));
    }

    @Override
    public void rebase(ChangeId id) {
        AcrossAreas.when(crosses(id), () -> desk.rebase(id));
    }

    @Override
    public ChangeRequest get(ChangeId id) {
        return AcrossAreas.when(crosses(id), () -> reading.get(id));
    }

    @Override
    public Comparison comparison(ChangeId id) {
        return AcrossAreas.when(crosses(id), () -> reading.comparison(id));
    }

    @Override
    public Comparison sinceSubmitted(ChangeId id) {
        return AcrossAreas.when(crosses(id), () -> reading.sinceSubmitted(id));
    }

    @Override
    public Consequences consequences(ChangeId id) {
        return AcrossAreas.when(crosses(id), () -> reading.consequences(id));
    }

    @Override
    public List<ChangeLine> list(ChangeQuery query, int offset, int limit) {
        return AcrossAreas.work(() -> reading.list(query, offset, limit));
    }

    @Override
    public long count(ChangeQuery query) {
        return AcrossAreas.work(() -> reading.count(query));
    }

    /** What undoes a move crosses as the move did. */
    private boolean crosses(Change change) {
        return change instanceof AcceptMove || (change instanceof Undo undo && crosses(undo.request()));
    }

    /** The receiving commune does not see the row of the other one. */
    private boolean crosses(ChangeId id) {
        return AcrossAreas.work(() -> reading.crosses(id));
    }
}
