package vn.amno.privacy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.kernel.ProblemException;
import vn.amno.privacy.Channel;
import vn.amno.privacy.PrivacyProblem;
import vn.amno.privacy.SubjectRequest;
import vn.amno.privacy.SubjectRequestId;
import vn.amno.privacy.SubjectRequests;
import vn.amno.privacy.SubjectRequests.Selection;
import vn.amno.privacy.SubjectState;
import vn.amno.privacy.TimeLimits;
import vn.amno.privacy.Wish;
import vn.amno.privacy.web.SubjectFormPage.Choice;
import vn.amno.web.Formats;

/** Makes the pages of the register. */
@Component
class SubjectRequestPages {

    private static final int PAGE_SIZE = 50;
    private static final String ADDRESS = "/privacy/requests";

    private final SubjectRequests requests;
    private final TimeLimits limits;
    private final Households households;
    private final Areas areas;
    private final Clock clock;

    SubjectRequestPages(SubjectRequests requests, TimeLimits limits, Households households, Areas areas, Clock clock) {
        this.requests = requests;
        this.limits = limits;
        this.households = households;
        this.areas = areas;
        this.clock = clock;
    }

    SubjectListPage list(Selection shown, int asked) {
        var counts = requests.counts();
        var last = (int) Math.max(1, Math.ceilDiv(counts.getOrDefault(shown, 0L), PAGE_SIZE));
        var page = Math.clamp(asked, 1, last);
        return new SubjectListPage(
                shown,
                Formats.number(counts.getOrDefault(Selection.OPEN, 0L)),
                Formats.number(counts.getOrDefault(Selection.OVERDUE, 0L)),
                Formats.number(counts.getOrDefault(Selection.ALL, 0L)),
                requests.list(shown, (page - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                        .map(this::row)
                        .toList(),
                page == 1 ? null : address(shown, page - 1),
                page == last ? null : address(shown, page + 1));
    }

    SubjectFormPage form(HouseholdId id) {
        var file = households
                .find(id)
                .orElseThrow(() -> new ProblemException(PrivacyProblem.PERSON_NOT_FOUND, "household " + id));
        return new SubjectFormPage(
                id.value().toString(),
                "Hộ " + file.head() + ", mã hộ " + file.code(),
                "/households/" + id.value(),
                today(),
                file.eachPerson().stream().map(SubjectRequestPages::choice).toList(),
                Arrays.stream(Wish.values())
                        .map(wish -> new Choice(wish.name(), wish.vietnamese()))
                        .toList(),
                Arrays.stream(Channel.values())
                        .map(channel -> new Choice(channel.name(), channel.vietnamese()))
                        .toList());
    }

    SubjectPage page(SubjectRequestId id) {
        var request = requests.get(id);
        var next = request.next();
        return new SubjectPage(
                request,
                place(request),
                left(request),
                request.overdue(today()),
                next == null ? List.of() : limits.gaps(request.receivedOn(), next),
                limits(request),
                latest(request),
                requests.findRestricted(id).map(Formats::date).orElse(""),
                Formats.date(today()));
    }

    private List<SubjectPage.Limit> limits(SubjectRequest request) {
        var received = request.receivedOn();
        var shown = new ArrayList<SubjectPage.Limit>();
        shown.add(limit(limits.firstAnswer(received), Formats.date(request.firstDue())));
        shown.add(limit(
                limits.doing(request.wish(), request.others(), received),
                Formats.date(limits.due(request.wish(), request.others(), received))));
        if (request.extended()) {
            shown.add(limit(limits.extension(received), Formats.date(request.due())));
        }
        return shown;
    }

    private static SubjectPage.Limit limit(TimeLimits.Limit limit, String lastDay) {
        var value = limit.value();
        return new SubjectPage.Limit(
                value.name(),
                value.text() + " " + value.unit(),
                lastDay,
                Objects.requireNonNull(value.source()),
                value.note());
    }

    private String latest(SubjectRequest request) {
        return request.state().open() && !request.extended()
                ? request.due()
                        .plusDays(limits.extension(request.receivedOn()).days())
                        .toString()
                : "";
    }

    private SubjectListPage.Row row(SubjectRequest request) {
        var next = request.next();
        var late = request.overdue(today());
        return new SubjectListPage.Row(
                ADDRESS + "/" + request.id().value(),
                request.label(),
                place(request),
                request.personName(),
                request.wish().vietnamese(),
                Formats.date(request.receivedOn()),
                capital(request.state().vietnamese()),
                next == null ? Formats.NONE : Formats.date(next),
                left(request),
                late ? "stop" : request.state() == SubjectState.RECEIVED ? "warn" : "wait",
                late ? "stop" : "clock");
    }

    private String left(SubjectRequest request) {
        var next = request.next();
        if (next == null) {
            return "";
        }
        var days = limits.workingDaysLeft(today(), next);
        if (request.overdue(today())) {
            return days == 0 ? "quá hạn" : "quá hạn %d ngày làm việc".formatted(-days);
        }
        if (next.equals(today())) {
            return "hạn hôm nay";
        }
        return days == 0 ? "không còn ngày làm việc nào" : "còn %d ngày làm việc".formatted(days);
    }

    private String place(SubjectRequest request) {
        var unit = areas.get(request.communeId());
        return unit.kind() + " " + unit.name();
    }

    private static Choice choice(HouseholdFile.Person person) {
        var gone = person.to() == null ? "" : ", đã rời hộ";
        return new Choice(person.id().toString(), person.name() + " (" + relation(person) + gone + ")");
    }

    private static String relation(HouseholdFile.Person person) {
        return person.relation().isEmpty() ? "thành viên" : person.relation();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static @Nullable String address(Selection shown, int page) {
        return ADDRESS + "?show=" + shown + "&page=" + page;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
