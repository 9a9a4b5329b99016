package vn.amno.household.change.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.household.ChangeId;
import vn.amno.household.Changes;
import vn.amno.household.Disclosures;
import vn.amno.household.HouseholdId;
import vn.amno.household.change.Change;
import vn.amno.household.change.Change.AcceptMove;
import vn.amno.household.change.Change.AddMember;
import vn.amno.household.change.Change.CorrectMember;
import vn.amno.household.change.Change.Death;
import vn.amno.household.change.Change.Kind;
import vn.amno.household.change.Change.Merge;
import vn.amno.household.change.Change.MoveOut;
import vn.amno.household.change.Change.RemoveMember;
import vn.amno.household.change.Change.Split;
import vn.amno.household.change.Change.Undo;
import vn.amno.household.change.ChangeLine;
import vn.amno.household.change.ChangeQuery;
import vn.amno.household.change.ChangeQuery.Shelf;
import vn.amno.household.change.ChangeRequest;
import vn.amno.household.change.ChangeRequest.State;
import vn.amno.household.change.Comparison;
import vn.amno.household.change.Consequences;
import vn.amno.household.change.HouseholdView;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.household.change.Objection;
import vn.amno.household.change.ObjectionException;
import vn.amno.household.change.web.ChangeMenuPage.Line;
import vn.amno.household.change.web.ChangeMenuPage.Link;
import vn.amno.household.change.web.ChangePage.Next;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Right;
import vn.amno.web.Formats;

/** Makes the page of one household's requests and that of one request. */
@Component
class ChangePages {

    private static final int OF_A_HOUSEHOLD = 30;
    private static final String FROZEN =
            "Phiếu rà soát đã ghi và kết quả của các năm giữ nguyên như đã lập; thay đổi chỉ có trong sổ hộ.";

    private final Changes changes;
    private final Disclosures disclosures;
    private final Differences differences;
    private final RequestLines lines;
    private final Areas areas;

    ChangePages(Changes changes, Disclosures disclosures, Differences differences, RequestLines lines, Areas areas) {
        this.disclosures = disclosures;
        this.areas = areas;
        this.changes = changes;
        this.differences = differences;
        this.lines = lines;
    }

    ChangeMenuPage menu(HouseholdId id) {
        var view = changes.household(id);
        disclosures.opened(id);
        var address = "/households/" + id.value() + "/changes";
        var requests = changes.list(new ChangeQuery(Shelf.ALL, null, 0, Integer.MAX_VALUE, id), 0, OF_A_HOUSEHOLD);
        var may = Acting.current().may(Right.PROPOSE_CHANGE);
        var open = view.closedOn() == null;
        return new ChangeMenuPage(
                "hộ " + view.head(),
                "Mã hộ %s · %s%s"
                        .formatted(
                                view.code(),
                                differences.place(view.communeId(), view.villageId()),
                                open ? "" : " · đã kết thúc"),
                "/households/" + id.value(),
                may,
                view.present().stream()
                        .map(person -> new Line(
                                person.name(), Differences.facts(person), may ? acts(address, person) : List.of()))
                        .toList(),
                gone(view, requests, may),
                may && open ? acts(address, view) : List.of(),
                requests.stream().map(lines::line).toList());
    }

    private static List<Link> acts(String address, HouseholdView view) {
        var acts = new ArrayList<Link>();
        acts.add(new Link("Thêm người vào hộ", form(address, Kind.ADD_MEMBER)));
        acts.add(new Link("Chuyển đi", form(address, Kind.MOVE_OUT)));
        if (view.present().size() > 1) {
            acts.add(new Link("Tách hộ", form(address, Kind.SPLIT)));
        }
        acts.add(new Link("Nhập vào hộ khác", form(address, Kind.MERGE)));
        return acts;
    }

    private static List<Link> acts(String address, PersonView person) {
        var about = "&person=" + person.person();
        var acts = new ArrayList<Link>();
        if (!person.restricted()) {
            acts.add(new Link("Sửa", form(address, Kind.CORRECT_MEMBER) + about));
        }
        acts.add(new Link("Khai tử", form(address, Kind.DEATH) + about));
        acts.add(new Link("Đưa ra khỏi hộ", form(address, Kind.REMOVE_MEMBER) + about));
        return acts;
    }

    private static String form(String address, Kind kind) {
        return address + "/new?kind=" + kind;
    }

    /** Those who left, and of the dead the way to say that it was a mistake. */
    private List<Line> gone(HouseholdView view, List<ChangeLine> requests, boolean may) {
        var gone = new ArrayList<Line>();
        for (var person : view.people()) {
            var to = person.to();
            if (to == null) {
                continue;
            }
            var acts = new ArrayList<Link>();
            if (may && person.diedOn() != null) {
                requests.stream()
                        .filter(line -> line.kind() == Kind.DEATH && line.state() == State.APPROVED)
                        .map(line -> changes.get(line.id()))
                        .filter(request -> request.change() instanceof Death death
                                && death.person().equals(person.person()))
                        .findFirst()
                        .ifPresent(request -> acts.add(new Link("Khai tử nhầm", address(request.id()) + "/undo")));
            }
            gone.add(new Line(
                    person.name(), "trong hộ đến %s: %s".formatted(Formats.date(to), person.endReason()), acts));
        }
        return gone;
    }

    ChangePage page(ChangeId id) {
        return page(id, List.of());
    }

    ChangePage page(ChangeId id, List<Objection> more) {
        var request = changes.get(id);
        var open = request.state() == State.DRAFT || request.state() == State.SUBMITTED;
        var objections = new ArrayList<>(more.stream().map(Objection::text).toList());
        var rows = new ArrayList<HouseholdDifference>();
        try {
            rows.addAll(differences.of(shown(changes.comparison(id))));
        } catch (ObjectionException e) {
            e.objections().stream()
                    .map(Objection::text)
                    .filter(text -> !objections.contains(text))
                    .forEach(objections::add);
        }
        var since = request.state() == State.SUBMITTED
                ? differences.of(changes.sinceSubmitted(id)).stream()
                        .filter(household -> household.rows().stream().anyMatch(row -> !row.same()))
                        .toList()
                : List.<HouseholdDifference>of();
        var household = household(request);
        return new ChangePage(
                address(id),
                title(request, rows),
                lead(request),
                household == null ? "" : "/households/" + household.value() + "/changes",
                "Đề nghị của hộ",
                new ChangePage.Status(
                        request.state().vietnamese(), Words.style(request.state()), Words.icon(request.state())),
                facts(request.change()),
                sides(request.state()),
                rows,
                since,
                objections,
                open || request.state() == State.APPROVED ? List.of(FROZEN) : List.of(),
                next(request, !objections.isEmpty(), !since.isEmpty()),
                request.steps().stream().map(ChangePages::step).toList());
    }

    /** Whoever reads what a request does to households reads the households. */
    private Comparison shown(Comparison comparison) {
        comparison.before().stream().map(HouseholdView::id).distinct().forEach(disclosures::opened);
        return comparison;
    }

    private static ChangePage.Sides sides(State state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> new ChangePage.Sides("Hiện nay", "Theo đề nghị");
            case RETURNED, WITHDRAWN -> new ChangePage.Sides("Lúc gửi", "Theo đề nghị");
            case APPROVED, UNDONE -> new ChangePage.Sides("Trước khi ghi", "Sau khi ghi");
        };
    }

    private static String title(ChangeRequest request, List<HouseholdDifference> rows) {
        var kind = request.change().kind().vietnamese();
        return rows.isEmpty() ? kind : kind + ": " + Words.lower(rows.getFirst().title());
    }

    private static String lead(ChangeRequest request) {
        var on = request.change().on();
        return "%s đề nghị lúc %s%s"
                .formatted(
                        request.proposed().name(),
                        Formats.moment(request.proposed().at()),
                        on == null ? "" : " · từ ngày " + Formats.date(on));
    }

    private String to(MoveOut move) {
        var commune = move.communeId();
        return commune == null ? move.elsewhere() : differences.place(commune, move.villageId());
    }

    private List<String> facts(Change change) {
        var facts = new ArrayList<String>();
        switch (change) {
            case AddMember add -> facts.add("Vào hộ vì: " + add.reason().vietnamese());
            case RemoveMember remove ->
                facts.add("Rời hộ vì: " + remove.reason().vietnamese());
            case Death death -> facts.add("Ngày mất: " + Formats.date(death.on()));
            case CorrectMember correct -> {
                if (!correct.facts().citizenId().isEmpty()) {
                    facts.add("Có ghi số định danh mới");
                }
            }
            case Split split -> facts.add("Hộ mới mang mã " + split.code());
            case Merge _ -> facts.add("Hộ này kết thúc, mọi người sang hộ kia");
            case MoveOut move -> {
                facts.add("Chuyển đến: " + to(move));
                if (move.communeId() != null) {
                    facts.add("Nếu là xã khác: hộ vẫn ở sổ xã này cho đến khi xã đến nhận.");
                }
            }
            case AcceptMove accept -> facts.add("Mã hộ ở xã mới: " + accept.code());
            case Undo _ -> facts.add("Hủy một thay đổi đã duyệt");
        }
        if (!change.note().isEmpty()) {
            facts.add("Ghi thêm: " + change.note());
        }
        return facts;
    }

    private Next next(ChangeRequest request, boolean blocked, boolean changed) {
        var acting = Acting.current();
        var own = Objects.equals(acting.actor().account(), request.proposed().account());
        var waits = request.state() == State.SUBMITTED;
        var draft = request.state() == State.DRAFT;
        var approver = acting.may(Right.APPROVE_CHANGE)
                && acting.scope().contains(request.areaKey())
                && request.mayBeDecidedBy(acting.actor());
        var undoable = request.state() == State.APPROVED
                && request.change().kind() != Kind.UNDO
                && acting.may(Right.PROPOSE_CHANGE);
        return new Next(
                own && draft && !blocked,
                own && (draft || waits),
                own && waits && changed && !blocked,
                approver && waits,
                request.version(),
                "Duyệt và ghi sổ",
                waits ? why(own, approver, blocked, changed) : "",
                undoable ? address(request.id()) + "/undo" : "",
                acceptable(request) ? address(request.id()) + "/accept" : "",
                request.change().kind() == Kind.DEATH ? "Khai tử nhầm" : "Hủy thay đổi này");
    }

    /** An approved move to a commune in which whoever looks may propose, and that nobody has answered yet. */
    private boolean acceptable(ChangeRequest request) {
        if (request.state() != State.APPROVED || !(request.change() instanceof MoveOut move)) {
            return false;
        }
        var commune = move.communeId();
        var acting = Acting.current();
        return commune != null
                && acting.may(Right.PROPOSE_CHANGE)
                && acting.scope().contains(areas.get(commune).keyFrom())
                && !acting.scope().contains(request.areaKey())
                && changes.count(new ChangeQuery(Shelf.INCOMING, Kind.MOVE_OUT, 0, Integer.MAX_VALUE, move.household()))
                        > 0;
    }

    private static String why(boolean own, boolean approver, boolean blocked, boolean changed) {
        if (own) {
            return "Chờ người thứ hai duyệt; người lập không tự duyệt.";
        }
        if (!approver) {
            return "Chờ người có quyền duyệt ở địa bàn này.";
        }
        if (changed) {
            return "Sổ của hộ đã đổi sau khi gửi: người lập phải gửi lại theo sổ mới, hoặc anh, chị trả lại.";
        }
        return blocked ? "Chưa ghi được vì lý do ở trên." : "";
    }

    private static @Nullable HouseholdId household(ChangeRequest request) {
        return switch (request.change()) {
            case AddMember add -> add.household();
            case RemoveMember remove -> remove.household();
            case CorrectMember correct -> correct.household();
            case Death death -> death.household();
            case Split split -> split.household();
            case Merge merge -> merge.household();
            case MoveOut move -> move.household();
            case AcceptMove move -> move.household();
            case Undo _ -> null;
        };
    }

    private static ChangePage.StepLine step(ChangeRequest.Step step) {
        var reason = step.reason().isEmpty() ? "" : ": " + step.reason();
        var role = step.by().role().isEmpty() ? "" : " (" + step.by().role() + ")";
        return new ChangePage.StepLine(
                Formats.moment(step.by().at()),
                "%s%s %s%s".formatted(step.by().name(), role, step.kind().vietnamese(), reason));
    }

    UndoPage undo(ChangeId target, UUID post, String note, String problem) {
        var request = changes.get(target);
        var consequences = changes.consequences(target);
        var death = request.change().kind() == Kind.DEATH;
        return new UndoPage(
                target.value().toString(),
                "/changes/" + post + "/undo",
                death
                        ? "Khai tử nhầm"
                        : "Hủy: " + Words.inSentence(request.change().kind()),
                done(request),
                differences.of(shown(consequences.comparison())),
                told(consequences),
                consequences.blocking().stream().map(lines::line).toList(),
                consequences.objections().stream().map(Objection::text).toList(),
                note,
                problem,
                death ? "Gửi đề nghị hủy khai tử" : "Gửi đề nghị hủy");
    }

    private static String done(ChangeRequest request) {
        var decided = request.decided();
        return decided == null
                ? request.proposed().name() + " đề nghị"
                : "%s đề nghị, %s duyệt lúc %s"
                        .formatted(request.proposed().name(), decided.name(), Formats.moment(decided.at()));
    }

    private static List<String> told(Consequences consequences) {
        var told = new ArrayList<String>();
        if (consequences.objections().isEmpty()) {
            told.add(
                    "Sổ hộ trở lại như chưa có thay đổi này, kể từ ngày đã ghi. Danh sách và số nhân khẩu của thôn, xã tính lại theo đó.");
        }
        if (consequences.sheets().isEmpty()) {
            told.add("Từ ngày đó chưa có phiếu rà soát nào của hộ, nên không danh sách năm nào bị ảnh hưởng.");
            return told;
        }
        var years = consequences.sheets().stream().map(String::valueOf).collect(Collectors.joining(", "));
        told.add(
                "Phiếu rà soát đã ghi từ ngày đó giữ nguyên: năm %s. Danh sách hộ nghèo, hộ cận nghèo của các năm ấy không tự đổi; nếu phiếu thiếu người thì nhập phiếu sửa."
                        .formatted(years));
        return told;
    }

    static String address(ChangeId id) {
        return "/changes/" + id.value();
    }
}
