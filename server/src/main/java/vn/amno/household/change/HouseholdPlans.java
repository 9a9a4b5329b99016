package vn.amno.household.change;

import static vn.amno.household.change.FactChecks.HEAD;
import static vn.amno.web.Formats.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.amno.household.change.Change.AcceptMove;
import vn.amno.household.change.Change.Merge;
import vn.amno.household.change.Change.MoveOut;
import vn.amno.household.change.Change.Split;
import vn.amno.household.change.Row.Household;
import vn.amno.household.change.Row.Membership;
import vn.amno.household.change.Row.Residence;

/** What changes of whole households do to the rows. */
final class HouseholdPlans {

    private HouseholdPlans() {}

    /** Within the commune the household moves; to another commune nothing happens yet, since that one has to accept; anywhere else it leaves the registry. */
    static Book moveOut(MoveOut change, Book book, Circumstances known) {
        var household = Steps.openHousehold(book, change.household().value(), change.on(), known.today());
        refuseBeforeHome(book, household, change.on());
        var commune = change.communeId();
        if (commune == null) {
            return end(book, household, change.on(), "chuyển đi " + change.elsewhere());
        }
        if (commune != household.communeId()) {
            return book;
        }
        var place = new Place(commune, change.villageId(), known.areaKeyOf(commune, change.villageId()));
        return move(book, household, change.on(), place, household.code());
    }

    static Book acceptMove(AcceptMove change, Book book, Circumstances known) {
        var household = Steps.openHousehold(book, change.household().value(), change.on(), known.today());
        var place = new Place(
                change.communeId(), change.villageId(), known.areaKeyOf(change.communeId(), change.villageId()));
        refuseTaken(known, change.communeId(), change.code());
        return move(book, household, change.on(), place, change.code());
    }

    private record Place(int communeId, @Nullable Integer villageId, int areaKey) {}

    private static Book move(Book book, Household household, LocalDate on, Place place, String code) {
        refuseBeforeHome(book, household, on);
        var home = book.home(household.id()).orElseThrow();
        if (home.communeId() == place.communeId() && Objects.equals(home.villageId(), place.villageId())) {
            throw new ObjectionException("villageId", "Hộ đang ở đúng nơi này. Chọn nơi khác.");
        }
        return book.with(home.until(on.minusDays(1)))
                .with(new Residence(
                        household.id(), on, place.communeId(), place.villageId(), place.areaKey(), code, null))
                .with(household.movedTo(place.communeId(), place.areaKey(), code));
    }

    private static void refuseBeforeHome(Book book, Household household, LocalDate on) {
        var home = book.home(household.id());
        if (home.isEmpty() || !on.isAfter(home.get().from())) {
            throw new ObjectionException(
                    "on",
                    home.isEmpty()
                            ? "Sổ không ghi hộ đang ở đâu."
                            : "Hộ ở nơi hiện nay từ ngày %s. Ghi ngày chuyển sau ngày đó."
                                    .formatted(date(home.get().from())));
        }
    }

    static Book split(Split change, Book book, Circumstances known) {
        var household = Steps.openHousehold(book, change.household().value(), change.on(), known.today());
        refuseTaken(known, household.communeId(), change.code());
        var leaving = new ArrayList<Membership>();
        for (var person : change.leaving()) {
            leaving.add(Steps.present(book, household, person));
        }
        if (leaving.size() == book.present(household.id()).size()) {
            throw new ObjectionException(
                    "leaving",
                    "Đã chọn cả hộ. Tách hộ thì phải còn ít nhất một người ở lại; cả hộ đi thì chọn chuyển đi.");
        }
        var result = found(change, book, household, known);
        var fresh = result.households().stream()
                .filter(each -> !book.has(each.key()))
                .findFirst()
                .orElseThrow();
        var headLeaves = false;
        for (var ordinal = 0; ordinal < leaving.size(); ordinal++) {
            var membership = leaving.get(ordinal);
            headLeaves |= membership.heads();
            result = Steps.end(result, membership, change.on(), "tách sang hộ mã " + change.code())
                    .with(new Membership(
                            fresh.id(),
                            membership.person(),
                            change.on(),
                            ordinal,
                            relation(change.head(), membership),
                            null,
                            ""));
        }
        return stay(change, result, household, headLeaves);
    }

    private static Book found(Split change, Book book, Household household, Circumstances known) {
        var head = change.head().person();
        if (!change.leaving().contains(head)) {
            throw new ObjectionException("head", "Chủ hộ mới phải là một trong những người tách ra.");
        }
        var home = book.home(household.id());
        var village =
                change.villageId() == null && home.isPresent() ? home.get().villageId() : change.villageId();
        var areaKey = known.areaKeyOf(household.communeId(), village);
        var id = known.ids().get();
        return book.with(new Household(
                        id,
                        household.communeId(),
                        areaKey,
                        change.code(),
                        book.person(head).name(),
                        change.on(),
                        null,
                        ""))
                .with(new Residence(id, change.on(), household.communeId(), village, areaKey, change.code(), null));
    }

    private static String relation(NewHead head, Membership membership) {
        if (membership.person().equals(head.person())) {
            return HEAD;
        }
        var given = head.relations().get(membership.person());
        var relation = given == null ? membership.relation() : given;
        if (relation.equals(HEAD)) {
            throw new ObjectionException("head", "Mỗi hộ một chủ hộ. Chọn quan hệ khác cho những người còn lại.");
        }
        return relation;
    }

    private static Book stay(Split change, Book book, Household household, boolean headLeaves) {
        var staying = change.stayingHead();
        if (!headLeaves) {
            if (staying != null) {
                throw new ObjectionException(
                        "stayingHead", "Chủ hộ %s ở lại nên không chọn chủ hộ khác.".formatted(household.head()));
            }
            return book;
        }
        if (staying == null) {
            throw new ObjectionException(
                    "stayingHead",
                    "Chủ hộ %s nằm trong số người tách ra. Chọn một người ở lại làm chủ hộ."
                            .formatted(household.head()));
        }
        return Steps.putHead(book, household.id(), change.on(), staying);
    }

    static Book merge(Merge change, Book book, Circumstances known) {
        var household = Steps.openHousehold(book, change.household().value(), change.on(), known.today());
        var into = Steps.openHousehold(book, change.into().value(), change.on(), known.today());
        var ordinal = book.memberships(into.id()).stream()
                        .mapToInt(Membership::ordinal)
                        .max()
                        .orElse(-1)
                + 1;
        var result = book;
        for (var membership : book.present(household.id())) {
            var relation = change.relations().get(membership.person());
            if (relation == null || relation.isBlank() || relation.equals(HEAD)) {
                throw new ObjectionException(
                        "relation." + membership.person(),
                        "Chưa chọn quan hệ của %s với chủ hộ %s. Chọn một trong danh sách, không phải chủ hộ."
                                .formatted(book.person(membership.person()).name(), into.head()));
            }
            result = result.with(
                    new Membership(into.id(), membership.person(), change.on(), ordinal++, relation, null, ""));
        }
        return end(result, household, change.on(), "nhập vào hộ mã " + into.code());
    }

    /** The household and all memberships of those still in it end. */
    private static Book end(Book book, Household household, LocalDate on, String reason) {
        var result = book;
        for (var membership : book.present(household.id())) {
            result = Steps.end(result, membership, on, reason);
        }
        return Steps.close(result, household, on, reason);
    }

    private static void refuseTaken(Circumstances known, int commune, String code) {
        if (known.taken(commune, code)) {
            throw new ObjectionException(
                    "code", "Trong xã đã có hộ mang mã %s. Ghi mã khác, ví dụ %s-2.".formatted(code, code));
        }
    }
}
