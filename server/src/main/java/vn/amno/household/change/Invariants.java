package vn.amno.household.change;

import java.util.UUID;
import vn.amno.household.change.Row.Membership;
import vn.amno.household.change.Row.Person;
import vn.amno.web.Formats;

/**
 * What holds of the registry after every change: of each household that was touched, and of each person. What an import had left otherwise before is not
 * held against a change that leaves it so.
 */
final class Invariants {

    private Invariants() {}

    static void check(Book before, Book after) {
        for (var household : after.households()) {
            var closed = household.closedOn();
            if (closed != null && !after.present(household.id()).isEmpty()) {
                throw new ObjectionException(
                        "",
                        "Hộ mã %s đã kết thúc trong sổ từ ngày %s nên không ai vào lại được. Hủy việc kết thúc hộ trước."
                                .formatted(household.code(), Formats.date(closed)));
            }
            var heads = heads(after, household.id());
            if (household.closedOn() == null && heads != 1 && (heads != heads(before, household.id()))) {
                throw new ObjectionException(
                        "",
                        "Làm như vậy thì hộ mã %s có %d chủ hộ; mỗi hộ phải có đúng một chủ hộ."
                                .formatted(household.code(), heads));
            }
        }
        for (var person : after.people()) {
            if (homes(after, person.id()) > homes(before, person.id()) || person.diedOn() != null) {
                checkHomes(after, person);
            }
        }
    }

    private static long heads(Book book, UUID household) {
        return book.present(household).stream().filter(Membership::heads).count();
    }

    private static long homes(Book book, UUID person) {
        return book.membershipsOf(person).stream().filter(Membership::open).count();
    }

    private static void checkHomes(Book book, Person person) {
        var open = homes(book, person.id());
        if (open > 1) {
            throw new ObjectionException(
                    "", "Làm như vậy thì %s ở hai hộ cùng lúc; mỗi người chỉ ở một hộ.".formatted(person.name()));
        }
        if (open > 0 && person.diedOn() != null) {
            throw new ObjectionException(
                    "", "Làm như vậy thì %s đã ghi mất mà vẫn ở trong hộ.".formatted(person.name()));
        }
    }
}
