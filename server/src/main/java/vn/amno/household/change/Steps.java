package vn.amno.household.change;

import static vn.amno.household.change.FactChecks.HEAD;
import static vn.amno.web.Formats.date;

import java.time.LocalDate;
import java.util.UUID;
import vn.amno.household.HouseholdFile;
import vn.amno.household.change.Row.Household;
import vn.amno.household.change.Row.Membership;

/** Steps of which changes are made. Each refuses what would rewrite history. */
final class Steps {

    /** Of a membership that goes on with another relation the next day. */
    private Steps() {}

    static Household openHousehold(Book book, UUID id) {
        var household = book.household(id);
        var closed = household.closedOn();
        if (closed != null) {
            throw new ObjectionException(
                    "",
                    "Hộ mã %s đã kết thúc trong sổ ngày %s (%s)."
                            .formatted(household.code(), date(closed), household.closedReason()));
        }
        return household;
    }

    static Household openHousehold(Book book, UUID id, LocalDate on, LocalDate today) {
        var household = openHousehold(book, id);
        notAfter("on", on, today);
        if (on.isBefore(household.registeredOn())) {
            throw new ObjectionException(
                    "on",
                    "Ngày %s ở trước ngày hộ vào sổ (%s). Ghi từ ngày đó trở đi."
                            .formatted(date(on), date(household.registeredOn())));
        }
        return household;
    }

    static void notAfter(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new ObjectionException(
                    field, "Ngày %s ở sau hôm nay (%s). Chỉ ghi điều đã xảy ra.".formatted(date(day), date(today)));
        }
    }

    static Membership present(Book book, Household household, UUID person) {
        return book.present(household.id(), person)
                .orElseThrow(() -> new ObjectionException(
                        "person",
                        "Người này không còn trong hộ mã %s. Mở lại trang của hộ để xem ai đang ở."
                                .formatted(household.code())));
    }

    static Book end(Book book, Membership membership, LocalDate on, String reason) {
        if (!on.isAfter(membership.from())) {
            throw new ObjectionException(
                    "on",
                    "%s vào hộ, hoặc đổi quan hệ với chủ hộ, ngày %s. Ghi ngày rời hộ sau ngày đó."
                            .formatted(book.person(membership.person()).name(), date(membership.from())));
        }
        return book.with(membership.until(on.minusDays(1), reason));
    }

    /** Another relation from a day on; what began on that day itself is replaced. */
    static Book relate(Book book, Membership membership, LocalDate on, String relation) {
        if (membership.relation().equals(relation)) {
            return book;
        }
        if (membership.from().equals(on)) {
            return book.with(membership.related(relation));
        }
        var ended = end(book, membership, on, HouseholdFile.RELATION_CHANGED);
        return ended.with(new Membership(
                membership.household(), membership.person(), on, membership.ordinal(), relation, null, ""));
    }

    /** The household has no head any more and gets one. */
    static Book putHead(Book book, UUID household, LocalDate on, NewHead head) {
        var row = book.household(household);
        var chosen = book.present(household, head.person())
                .orElseThrow(() -> new ObjectionException(
                        "head", "Người được chọn làm chủ hộ không ở trong hộ. Chọn một người đang ở trong hộ."));
        var result = relate(book, chosen, on, HEAD)
                .with(row.headedBy(book.person(head.person()).name()));
        for (var other : result.present(household)) {
            var relation = head.relations().get(other.person());
            if (relation == null || other.person().equals(head.person())) {
                continue;
            }
            if (relation.equals(HEAD)) {
                throw new ObjectionException("head", "Mỗi hộ một chủ hộ. Chọn quan hệ khác cho những người còn lại.");
            }
            result = relate(result, other, on, relation);
        }
        return result;
    }

    /** The household ends; nobody belongs to it any more. */
    static Book close(Book book, Household household, LocalDate on, String reason) {
        var closed = book.with(book.household(household.id()).closed(on, reason));
        var home = book.home(household.id());
        if (home.isEmpty()) {
            return closed;
        }
        if (!on.isAfter(home.get().from())) {
            throw new ObjectionException(
                    "on",
                    "Hộ mới ở nơi này từ ngày %s. Ghi ngày sau ngày đó."
                            .formatted(date(home.get().from())));
        }
        return closed.with(home.get().until(on.minusDays(1)));
    }
}
