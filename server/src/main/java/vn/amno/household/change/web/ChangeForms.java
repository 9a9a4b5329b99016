package vn.amno.household.change.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Villages;
import vn.amno.household.Changes;
import vn.amno.household.Disclosures;
import vn.amno.household.HouseholdId;
import vn.amno.household.change.Change.Kind;
import vn.amno.household.change.Change.MoveOut;
import vn.amno.household.change.ChangeProblem;
import vn.amno.household.change.ChangeRequest;
import vn.amno.household.change.HouseholdView;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.household.change.JoinReason;
import vn.amno.household.change.LeaveReason;
import vn.amno.household.change.Objection;
import vn.amno.household.change.web.ChangeFormPage.Candidate;
import vn.amno.household.change.web.ChangeFormPage.Choice;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.law.LawBook;
import vn.amno.web.Formats;

/** Makes the forms. */
@Component
class ChangeForms {

    private static final String HEAD = "Chủ hộ";

    private final Changes changes;
    private final Disclosures disclosures;
    private final LawBook law;
    private final Villages villages;

    ChangeForms(Changes changes, Disclosures disclosures, LawBook law, Villages villages) {
        this.disclosures = disclosures;
        this.villages = villages;
        this.changes = changes;
        this.law = law;
    }

    /** An empty form, filled in with what the registry has where something is corrected. */
    ChangeFormPage empty(UUID request, Kind kind, HouseholdId household, @Nullable UUID person) {
        var view = changes.household(household);
        disclosures.opened(household);
        var values = new HashMap<String, String>();
        if (person != null) {
            values.put("person", person.toString());
            refuseRestricted(kind, view.present(person));
            view.present(person).filter(_ -> kind == Kind.CORRECT_MEMBER).ifPresent(known -> fill(values, known));
        }
        return page(request, kind, view, values, List.of());
    }

    /** A correction says anew what is on record, and that is not shown. */
    static void refuseRestricted(Kind kind, Optional<PersonView> person) {
        if (kind == Kind.CORRECT_MEMBER && person.filter(PersonView::restricted).isPresent()) {
            throw new ProblemException(ChangeProblem.PERSON_RESTRICTED, "person of a correction");
        }
    }

    ChangeFormPage again(
            UUID request, Kind kind, HouseholdId household, Map<String, String> values, List<Objection> objections) {
        return page(request, kind, changes.household(household), values, objections);
    }

    private ChangeFormPage page(
            UUID request, Kind kind, HouseholdView view, Map<String, String> values, List<Objection> objections) {
        var person = view.present().stream()
                .filter(each -> each.person().toString().equals(values.get("person")))
                .findFirst();
        var leaving = kind == Kind.DEATH || kind == Kind.REMOVE_MEMBER;
        var head = person.filter(each -> each.relation().equals(HEAD)).isPresent();
        return new ChangeFormPage(
                "/changes/" + request,
                kind,
                "hộ " + view.head() + ", mã " + view.code(),
                "/households/" + view.id().value() + "/changes",
                person.map(Differences::facts).orElse(""),
                withHousehold(values, view),
                objections,
                leaving && head ? candidates(view, values.get("person")) : List.of(),
                relations(kind, head || view.present().isEmpty()),
                reasons(kind),
                names("ethnic-groups"),
                sees(),
                everybody(kind, view),
                villages(kind, view.communeId()));
    }

    private static List<Candidate> everybody(Kind kind, HouseholdView view) {
        return kind == Kind.SPLIT || kind == Kind.MERGE ? candidates(view, null) : List.of();
    }

    private List<Choice> villages(Kind kind, int commune) {
        return kind == Kind.SPLIT || kind == Kind.MOVE_OUT || kind == Kind.ACCEPT_MOVE
                ? villages.list(commune).stream()
                        .map(village -> new Choice(String.valueOf(village.id()), village.name()))
                        .toList()
                : List.of();
    }

    /** The form in which the receiving commune takes a household over. */
    ChangeFormPage accept(UUID request, ChangeRequest move, Map<String, String> values, List<Objection> objections) {
        if (!(move.change() instanceof MoveOut out) || out.communeId() == null) {
            throw new ProblemException(
                    ChangeProblem.NOT_TO_ACCEPT, "request " + move.id().value());
        }
        var view = changes.comparison(move.id()).before().getFirst();
        var all = new HashMap<>(values);
        all.put("move", move.id().value().toString());
        all.put("on", Formats.date(out.on()));
        all.put("communeId", String.valueOf(out.communeId()));
        all.putIfAbsent("code", view.code());
        return new ChangeFormPage(
                "/changes/" + request,
                Kind.ACCEPT_MOVE,
                "hộ " + view.head() + ", " + view.present().size() + " người",
                "/changes/" + move.id().value(),
                "Từ ngày %s. Hộ ở sổ xã cũ cho đến khi việc nhận được duyệt.".formatted(Formats.date(out.on())),
                withHousehold(all, view),
                objections,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sees(),
                List.of(),
                villages(Kind.ACCEPT_MOVE, out.communeId()));
    }

    private static Map<String, String> withHousehold(Map<String, String> values, HouseholdView view) {
        var all = new HashMap<>(values);
        all.put("household", view.id().value().toString());
        all.putIfAbsent("communeId", String.valueOf(view.communeId()));
        return all;
    }

    private static List<Candidate> candidates(HouseholdView view, @Nullable String leaving) {
        return view.present().stream()
                .filter(person -> !person.person().toString().equals(leaving))
                .map(person -> new Candidate(person.person().toString(), person.name(), person.relation()))
                .toList();
    }

    private List<Choice> relations(Kind kind, boolean head) {
        var all = names("relationships");
        if (kind == Kind.ADD_MEMBER || kind == Kind.CORRECT_MEMBER) {
            return all.stream()
                    .filter(choice -> choice.value().equals(HEAD) == head)
                    .toList();
        }
        return all.stream().filter(choice -> !choice.value().equals(HEAD)).toList();
    }

    private static List<Choice> reasons(Kind kind) {
        return switch (kind) {
            case ADD_MEMBER ->
                Stream.of(JoinReason.values())
                        .map(reason -> new Choice(reason.name(), reason.vietnamese()))
                        .toList();
            case REMOVE_MEMBER ->
                Stream.of(LeaveReason.values())
                        .map(reason -> new Choice(reason.name(), reason.vietnamese()))
                        .toList();
            case CORRECT_MEMBER, DEATH, MOVE_OUT, ACCEPT_MOVE, SPLIT, MERGE, UNDO -> List.of();
        };
    }

    private List<Choice> names(String list) {
        return law.list(list).items().stream()
                .map(item -> new Choice(item.name(), item.name()))
                .toList();
    }

    private static List<String> sees() {
        var acting = Acting.current();
        var sees = new ArrayList<String>();
        if (acting.sees(Field.BIRTH_DATE)) {
            sees.add("birth");
        }
        if (acting.sees(Field.ETHNICITY)) {
            sees.add("ethnicity");
        }
        if (acting.sees(Field.CITIZEN_ID)) {
            sees.add("citizenId");
        }
        return sees;
    }

    private static void fill(Map<String, String> values, PersonView person) {
        values.put("name", person.name());
        values.put("sex", person.sex());
        values.put("relation", person.relation());
        if (Acting.current().sees(Field.BIRTH_DATE)) {
            values.put("birth", Differences.birth(person));
        }
        if (Acting.current().sees(Field.ETHNICITY)) {
            values.put("ethnicity", person.ethnicity());
        }
        values.put("maskedCitizenId", Acting.current().sees(Field.CITIZEN_ID) ? person.maskedCitizenId() : "");
    }
}
