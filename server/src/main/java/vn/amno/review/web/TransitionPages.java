package vn.amno.review.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.HouseholdFile;
import vn.amno.household.Households;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Right;
import vn.amno.law.LawBook;
import vn.amno.review.Reviews;
import vn.amno.review.Reviews.Change;
import vn.amno.review.web.TransitionPage.Cell;
import vn.amno.review.web.TransitionPage.Line;
import vn.amno.review.web.TransitionPage.Row;
import vn.amno.rules.Standard;
import vn.amno.rules.Transitions;
import vn.amno.rules.Verdict;
import vn.amno.web.Formats;
import vn.amno.web.Labels;

/** Makes the matrix of changes under a second standard. */
@Component
class TransitionPages {

    private static final int MOST = 200;

    private final Reviews reviews;
    private final Households households;
    private final LawBook law;
    private final PlaceNames places;

    TransitionPages(Reviews reviews, Households households, LawBook law, PlaceNames places) {
        this.reviews = reviews;
        this.households = households;
        this.law = law;
        this.places = places;
    }

    int newestYear() {
        return reviews.years().stream()
                .findFirst()
                .orElseGet(() -> places.today().getYear());
    }

    /** The first national standard that comes into force after the year; the last one known where none does. */
    String nextStandard(int year) {
        var national = law.standards().stream()
                .filter(standard -> standard.jurisdiction().equals("VN"))
                .sorted(Comparator.comparing(Standard::from))
                .toList();
        return national.stream()
                .filter(standard -> standard.from().getYear() > year)
                .findFirst()
                .or(() -> Optional.of(national.getLast()))
                .map(Standard::id)
                .orElseThrow();
    }

    TransitionPage page(@Nullable Integer unit, int year, String standardId) {
        var transitions = reviews.transitions(unit, year, standardId);
        var present = Arrays.stream(Verdict.values())
                .filter(verdict -> appears(verdict, transitions))
                .toList();
        return new TransitionPage(
                places.name(unit),
                year,
                answer(transitions, standardId),
                caution(standardId),
                unit == null ? "" : unit.toString(),
                reviews.years().stream()
                        .map(each -> new Option(each.toString(), "Rà soát " + each, each == year))
                        .toList(),
                law.standards().stream()
                        .map(standard -> new Option(
                                standard.id(), standard.name(), standard.id().equalsIgnoreCase(standardId)))
                        .toList(),
                present,
                present.stream()
                        .map(before -> row(new Change(unit, year, standardId, before, before), present, transitions))
                        .toList());
    }

    TransitionPage.Households households(Change change) {
        var ids = reviews.transitionHouseholds(change, MOST);
        var lines = ids.stream()
                .flatMap(id -> households.find(id).stream())
                .map(file -> line(file, change.year()))
                .toList();
        var more = ids.size() == MOST ? "Hiện %d hộ đầu.".formatted(MOST) : "%d hộ.".formatted(ids.size());
        return new TransitionPage.Households(
                "Từ %s sang %s"
                        .formatted(
                                Words.inSentence(Labels.name(change.before())),
                                Words.inSentence(Labels.name(change.after()))),
                "%s Phiếu %d của %s, tính lại theo %s."
                        .formatted(more, change.year(), places.name(change.unitId()), name(change.standardId())),
                TransitionController.address(change.unitId(), change.year()) + "&standard=" + change.standardId(),
                lines);
    }

    private Line line(HouseholdFile file, int year) {
        return new Line(
                Links.householdIfAllowed(file.id(), year), file.code(), file.head(), places.name(file.communeId()));
    }

    private static boolean appears(Verdict verdict, Transitions transitions) {
        return Arrays.stream(Verdict.values())
                .anyMatch(other -> transitions.count(verdict, other) + transitions.count(other, verdict) > 0);
    }

    private static Row row(Change start, List<Verdict> present, Transitions transitions) {
        var sum = present.stream()
                .mapToLong(after -> transitions.count(start.before(), after))
                .sum();
        var cells = present.stream()
                .map(after -> cell(
                        new Change(start.unitId(), start.year(), start.standardId(), start.before(), after),
                        transitions.count(start.before(), after)))
                .toList();
        return new Row(start.before(), cells, Formats.number(sum));
    }

    private static Cell cell(Change change, long count) {
        var label = "Từ %s sang %s: %s hộ"
                .formatted(
                        Words.inSentence(Labels.name(change.before())),
                        Words.inSentence(Labels.name(change.after())),
                        Formats.number(count));
        return new Cell(
                Formats.number(count),
                count == 0 || !Acting.current().may(Right.READ_NAMES) ? null : TransitionController.address(change),
                label,
                change.before() == change.after());
    }

    private String answer(Transitions transitions, String standardId) {
        long all = 0;
        long changed = 0;
        for (var before : Verdict.values()) {
            for (var after : Verdict.values()) {
                all += transitions.count(before, after);
                changed += before == after ? 0 : transitions.count(before, after);
            }
        }
        return "%s trên %s hộ đổi kết quả nếu tính theo %s (%s)."
                .formatted(
                        Formats.number(changed), Formats.number(all), name(standardId), Formats.share(changed, all, 1));
    }

    private String name(String standardId) {
        return law.standard(standardId)
                .map(standard -> standard.name().substring(0, 1).toLowerCase(Locale.ROOT)
                        + standard.name().substring(1))
                .orElse(standardId);
    }

    private String caution(String standardId) {
        return law.standard(standardId)
                .filter(standard -> !standard.complete())
                .map(_standard ->
                        "Văn bản của chuẩn này chưa thu thập đủ: mọi chỉ số lấy theo dấu tích trên phiếu, chưa tính từ thành viên."
                                + " Kết quả chỉ để chuẩn bị.")
                .orElse("");
    }
}
