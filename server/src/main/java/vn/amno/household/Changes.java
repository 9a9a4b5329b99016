package vn.amno.household;

import java.util.List;
import java.util.Optional;
import vn.amno.household.change.Change;
import vn.amno.household.change.ChangeLine;
import vn.amno.household.change.ChangeQuery;
import vn.amno.household.change.ChangeRequest;
import vn.amno.household.change.Comparison;
import vn.amno.household.change.Consequences;
import vn.amno.household.change.HouseholdView;

/**
 * Requests for change (đề nghị thay đổi). Who acts, where and with which rights is asked of {@link vn.amno.kernel.Acting}. Every call is one act, and a
 * repeated one has no further effect.
 */
public interface Changes {

    /** A household with everyone who belongs or belonged to it. */
    HouseholdView household(HouseholdId id);

    /** The household of that code in a commune, where one acts. */
    Optional<HouseholdId> find(int communeId, String code);

    /** What the change would do to the registry as it is. Throws {@link vn.amno.household.change.ObjectionException} when it cannot be done. */
    Comparison preview(Change change);

    /** Keeps a draft; replaces what the draft of that identifier said before. Throws as {@link #preview} does. */
    void draft(ChangeId id, Change change);

    /** Freezes the draft and hands it to a second person. */
    void submit(ChangeId id);

    /** As a second person; the change is in the registry when this returns. Refuses when the household is not as it was when the request was submitted. */
    void approve(ChangeId id, int version);

    /** As a second person: not like this. */
    void sendBack(ChangeId id, int version, String reason);

    void withdraw(ChangeId id);

    /** The proposer has read how the household changed since, and still wants the same. Throws as {@link #preview} does. */
    void rebase(ChangeId id);

    ChangeRequest get(ChangeId id);

    /** Of an undecided request the registry now beside what it would be; of another one the registry as it was then, and what was done or asked. */
    Comparison comparison(ChangeId id);

    /** The registry as the proposer saw it beside what it is now; the same on both sides when nothing happened since. */
    Comparison sinceSubmitted(ChangeId id);

    /** Of undoing an applied change. */
    Consequences consequences(ChangeId id);

    /** Newest first. */
    List<ChangeLine> list(ChangeQuery query, int offset, int limit);

    long count(ChangeQuery query);
}
