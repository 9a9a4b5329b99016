package vn.amno.household.change;

import static vn.amno.household.change.FactChecks.HEAD;
import static vn.amno.web.Formats.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.household.change.Change.AddMember;
import vn.amno.household.change.Change.CorrectMember;
import vn.amno.household.change.Change.Death;
import vn.amno.household.change.Change.RemoveMember;
import vn.amno.household.change.Row.Household;
import vn.amno.household.change.Row.Membership;
import vn.amno.household.change.Row.Person;
import vn.amno.kernel.Folding;

/** What changes of one member do to the rows of the household. */
final class MemberPlans {

    private MemberPlans() {}

    static Book add(AddMember change, Book book, Circumstances known) {
        var household = Steps.openHousehold(book, change.household().value(), change.on(), known.today());
        bornBefore(change.person(), change.on());
        var headed = book.present(household.id()).stream().anyMatch(Membership::heads);
        if (headed && change.relation().equals(HEAD)) {
            throw new ObjectionException(
                    "relation",
                    "Hộ đã có chủ hộ là %s. Chọn quan hệ của người mới với chủ hộ đó.".formatted(household.head()));
        }
        if (book.present(household.id()).isEmpty() && !change.relation().equals(HEAD)) {
            throw new ObjectionException("relation", "Hộ chưa có ai trong sổ. Thêm chủ hộ trước, rồi thêm người khác.");
        }
        var person = knownPerson(change.person(), change.on(), book, household)
                .orElseGet(() -> Person.of(known.ids().get(), change.person()));
        var ordinal = book.memberships(household.id()).stream()
                        .mapToInt(Membership::ordinal)
                        .max()
                        .orElse(-1)
                + 1;
        var joined = book.with(person)
                .with(new Membership(household.id(), person.id(), change.on(), ordinal, change.relation(), null, ""));
        return change.relation().equals(HEAD) ? joined.with(household.headedBy(person.name())) : joined;
    }

    /** Somebody of that citizen id and name who belongs nowhere now comes back; who belongs somewhere cannot be added once more. */
    static Optional<Person> knownPerson(PersonFacts facts, LocalDate on, Book book, Household household) {
        var found = sameCitizenId(facts, book);
        if (found.isEmpty()) {
            return found;
        }
        var person = found.get();
        if (!Folding.fold(person.name()).equals(Folding.fold(facts.name()))) {
            throw new ObjectionException(
                    "citizenId",
                    "Số định danh này trong sổ là của %s. Xem lại số định danh và họ tên.".formatted(person.name()));
        }
        if (person.diedOn() != null) {
            throw new ObjectionException(
                    "citizenId",
                    "%s mang số định danh này đã ghi mất ngày %s. Nếu ghi nhầm, đề nghị hủy khai tử."
                            .formatted(person.name(), date(person.diedOn())));
        }
        for (var membership : book.membershipsOf(person.id())) {
            if (membership.open()) {
                throw new ObjectionException(
                        "citizenId",
                        membership.household().equals(household.id())
                                ? "%s mang số định danh này đang ở trong hộ.".formatted(person.name())
                                : "%s mang số định danh này đang ở một hộ khác trong sổ. Đưa người đó ra khỏi hộ kia trước."
                                        .formatted(person.name()));
            }
            var last = membership.to();
            if (last != null && !on.isAfter(last)) {
                throw new ObjectionException(
                        "on",
                        "%s còn ở hộ cũ đến ngày %s. Ghi ngày vào hộ sau ngày đó."
                                .formatted(person.name(), date(last)));
            }
        }
        return found;
    }

    static Book remove(RemoveMember change, Book book, Circumstances known) {
        var household = Steps.openHousehold(book, change.household().value(), change.on(), known.today());
        var reason = change.reason() == LeaveReason.OTHER
                ? change.note()
                : change.reason().vietnamese();
        return leave(book, household, change.person(), change.on(), new Leaving(reason, change.head()));
    }

    static Book die(Death change, Book book, Circumstances known) {
        var household = Steps.openHousehold(book, change.household().value());
        Steps.notAfter("on", change.on(), known.today());
        var person = Steps.present(book, household, change.person());
        var name = book.person(person.person());
        var birth = name.birth();
        if (birth != null && change.on().isBefore(birth.from())) {
            throw new ObjectionException(
                    "on",
                    "Ngày mất %s ở trước ngày sinh của %s (%s). Xem lại hai ngày."
                            .formatted(date(change.on()), name.name(), date(birth.from())));
        }
        // Who was still listed after dying leaves on the first day on which that can be recorded without rewriting the
        // list.
        var first =
                change.on().isAfter(person.from()) ? change.on() : person.from().plusDays(1);
        if (first.isAfter(known.today())) {
            throw new ObjectionException(
                    "on",
                    "%s vào hộ ngày %s; ghi khai tử được từ ngày hôm sau.".formatted(name.name(), date(person.from())));
        }
        return leave(
                book.with(name.died(change.on())),
                household,
                change.person(),
                first,
                new Leaving("mất ngày " + date(change.on()), change.head()));
    }

    private record Leaving(String reason, @Nullable NewHead head) {}

    private static Book leave(Book book, Household household, UUID person, LocalDate on, Leaving leaving) {
        var membership = Steps.present(book, household, person);
        var left = Steps.end(book, membership, on, leaving.reason());
        if (!membership.heads()) {
            if (leaving.head() != null) {
                throw new ObjectionException(
                        "head", "Chủ hộ vẫn là %s nên không chọn chủ hộ mới.".formatted(household.head()));
            }
            return left;
        }
        if (left.present(household.id()).isEmpty()) {
            return Steps.close(left, household, on, "không còn ai trong hộ");
        }
        if (leaving.head() == null) {
            throw new ObjectionException(
                    "head",
                    "%s là chủ hộ, trong hộ còn %d người. Chọn một người làm chủ hộ."
                            .formatted(
                                    book.person(person).name(),
                                    left.present(household.id()).size()));
        }
        return Steps.putHead(left, household.id(), on, leaving.head());
    }

    static Book correct(CorrectMember change, Book book, Circumstances known) {
        var household = Steps.openHousehold(book, change.household().value());
        var membership = Steps.present(book, household, change.person());
        bornBefore(change.facts(), known.today());
        if (membership.heads() != change.relation().equals(HEAD)) {
            throw new ObjectionException(
                    "relation",
                    membership.heads()
                            ? "Đang là chủ hộ. Quan hệ của chủ hộ không sửa ở đây."
                            : "Hộ đã có chủ hộ là %s. Chọn quan hệ khác.".formatted(household.head()));
        }
        sameCitizenId(change.facts(), book)
                .filter(other -> !other.id().equals(change.person()))
                .ifPresent(other -> {
                    throw new ObjectionException(
                            "citizenId",
                            "Số định danh này trong sổ là của %s. Xem lại từng chữ số.".formatted(other.name()));
                });
        var corrected = book.with(book.person(change.person()).corrected(change.facts()))
                .with(membership.related(change.relation()));
        if (corrected.rows().equals(book.rows())) {
            throw new ObjectionException("", "Chưa có gì khác với sổ. Sửa ít nhất một ô rồi gửi.");
        }
        return membership.heads()
                ? corrected.with(household.headedBy(change.facts().name()))
                : corrected;
    }

    private static Optional<Person> sameCitizenId(PersonFacts facts, Book book) {
        return facts.citizenId().isEmpty()
                ? Optional.empty()
                : book.people().stream()
                        .filter(person -> person.citizenId().equals(facts.citizenId()))
                        .findFirst();
    }

    static void bornBefore(PersonFacts facts, LocalDate day) {
        var birth = facts.birth();
        if (birth != null && birth.from().isAfter(day)) {
            throw new ObjectionException(
                    "birth", "Ngày sinh %s ở sau ngày %s. Xem lại.".formatted(date(birth.from()), date(day)));
        }
    }
}
