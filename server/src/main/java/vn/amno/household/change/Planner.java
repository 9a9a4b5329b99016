package vn.amno.household.change;

import java.util.List;
import vn.amno.household.change.Change.AcceptMove;
import vn.amno.household.change.Change.AddMember;
import vn.amno.household.change.Change.CorrectMember;
import vn.amno.household.change.Change.Death;
import vn.amno.household.change.Change.Merge;
import vn.amno.household.change.Change.MoveOut;
import vn.amno.household.change.Change.RemoveMember;
import vn.amno.household.change.Change.Split;
import vn.amno.household.change.Change.Undo;

/** Computes what a change does, without doing it. Throws {@link ObjectionException} when it cannot be done. */
final class Planner {

    private Planner() {}

    /**
     * @param undone what the change did that is to be undone; empty for all others
     */
    static Book plan(Change change, Book book, Circumstances known, List<Effect> undone) {
        var result = switch (change) {
            case AddMember add -> MemberPlans.add(add, book, known);
            case RemoveMember remove -> MemberPlans.remove(remove, book, known);
            case CorrectMember correct -> MemberPlans.correct(correct, book, known);
            case Death death -> MemberPlans.die(death, book, known);
            case Split split -> HouseholdPlans.split(split, book, known);
            case MoveOut move -> HouseholdPlans.moveOut(move, book, known);
            case AcceptMove move -> HouseholdPlans.acceptMove(move, book, known);
            case Merge merge -> HouseholdPlans.merge(merge, book, known);
            case Undo _ -> UndoPlan.undo(undone, book);
        };
        Invariants.check(book, result);
        return result;
    }
}
