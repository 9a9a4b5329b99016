package vn.amno.review.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.amno.household.workbook.WorkbookContent;
import vn.amno.rules.Standard;
import vn.amno.web.Formats;

/** What an officer should know of a review although nothing was refused. */
final class Notices {

    private Notices() {}

    static List<String> of(ReviewOrder order, WorkbookContent content) {
        var notices = new ArrayList<>(content.notices());
        outOfForce(order).forEach(notices::add);
        standards(order).flatMap(Notices::weakness).forEach(notices::add);
        return notices;
    }

    private static Stream<Standard> standards(ReviewOrder order) {
        return Stream.concat(Stream.of(order.standard()), Stream.ofNullable(order.compare()));
    }

    /** Allowed, since the review of autumn prepares the list of the next year. */
    private static Stream<String> outOfForce(ReviewOrder order) {
        var standard = order.standard();
        var to = standard.to();
        var inForce = !order.date().isBefore(standard.from())
                && (to == null || !order.date().isAfter(to));
        if (inForce) {
            return Stream.empty();
        }
        return Stream.of("Ngày rà soát %s không nằm trong thời gian áp dụng của chuẩn %s (%s)."
                .formatted(
                        Formats.date(order.date()),
                        standard.id(),
                        to == null
                                ? "từ " + Formats.date(standard.from())
                                : Formats.date(standard.from()) + " – " + Formats.date(to)));
    }

    private static Stream<String> weakness(Standard standard) {
        var notices = new ArrayList<String>();
        if (!standard.complete()) {
            notices.add("Văn bản của chuẩn %s chưa thu thập đủ; kết quả theo chuẩn này chỉ để chuẩn bị."
                    .formatted(standard.id()));
        }
        var doubts = Doubts.sentence(standard);
        if (!doubts.isEmpty()) {
            notices.add("Chuẩn %s %s.".formatted(standard.id(), doubts));
        }
        return notices.stream();
    }
}
