package vn.amno.household.change.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.household.ChangeId;
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
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.household.change.JoinReason;
import vn.amno.household.change.LeaveReason;
import vn.amno.household.change.NewHead;
import vn.amno.household.change.ObjectionException;
import vn.amno.household.change.PersonFacts;
import vn.amno.rules.BirthDate;
import vn.amno.workbook.Dates;

/** What was typed into the form of a change, read as a change. Throws {@link ObjectionException} for what cannot be read. */
record ChangeInput(Map<String, String> values) {

    private static final int LENGTH = 1_000;
    private static final String RELATION = "relation.";

    ChangeInput {
        var cut = new HashMap<String, String>();
        values.forEach((name, value) -> cut.put(name, value.length() > LENGTH ? value.substring(0, LENGTH) : value));
        values = Map.copyOf(cut);
    }

    /**
     * @param person as the registry has it now, where the change is about one; fields that the form did not show keep its values
     */
    Change read(Kind kind, HouseholdId household, @Nullable PersonView person) {
        return switch (kind) {
            case ADD_MEMBER ->
                new AddMember(
                        household,
                        day("on"),
                        facts(null),
                        text("relation"),
                        choice(JoinReason.class, "reason", "Chưa chọn vì sao vào hộ. Chọn một dòng."),
                        text("note"));
            case REMOVE_MEMBER ->
                new RemoveMember(
                        household,
                        day("on"),
                        person("person"),
                        choice(LeaveReason.class, "reason", "Chưa chọn vì sao rời hộ. Chọn một dòng."),
                        head(),
                        text("note"));
            case CORRECT_MEMBER ->
                new CorrectMember(household, person("person"), facts(person), text("relation"), text("note"));
            case DEATH -> new Death(household, day("on"), person("person"), head(), text("note"));
            case MOVE_OUT -> moveOut(household);
            case ACCEPT_MOVE -> acceptMove(household);
            case SPLIT -> split(household);
            case MERGE -> new Merge(household, new HouseholdId(into()), day("on"), relations(), text("note"));
            case UNDO -> throw new ObjectionException("", "Hủy thay đổi bắt đầu từ trang của đề nghị đã duyệt.");
        };
    }

    private AcceptMove acceptMove(HouseholdId household) {
        return new AcceptMove(
                new ChangeId(person("move")),
                household,
                day("on"),
                number("communeId"),
                numberOrNull("villageId"),
                text("code"),
                text("note"));
    }

    private Split split(HouseholdId household) {
        return new Split(
                household,
                day("on"),
                people("leaving."),
                text("code"),
                numberOrNull("villageId"),
                head("head", "Chưa chọn chủ hộ của hộ mới. Chọn một trong những người tách ra."),
                id(text("stayingHead")).isPresent() ? new NewHead(person("stayingHead"), Map.of()) : null,
                text("note"));
    }

    private MoveOut moveOut(HouseholdId household) {
        var commune = numberOrNull("communeId");
        return switch (text("where")) {
            case "VILLAGE" -> new MoveOut(household, day("on"), commune, village(), "", text("note"));
            case "COMMUNE" -> new MoveOut(household, day("on"), numberOrNull("toCommuneId"), null, "", text("note"));
            case "AWAY" -> new MoveOut(household, day("on"), null, null, text("elsewhere"), text("note"));
            default -> throw new ObjectionException("where", "Chưa chọn chuyển đi đâu. Chọn một dòng.");
        };
    }

    private Integer village() {
        var village = numberOrNull("villageId");
        if (village == null) {
            throw new ObjectionException("villageId", "Chưa chọn thôn. Chọn thôn mà hộ chuyển đến.");
        }
        return village;
    }

    private int number(String name) {
        var number = numberOrNull(name);
        if (number == null) {
            throw new ObjectionException(name, "Chưa chọn nơi đến. Mở lại trang của lần chuyển đi.");
        }
        return number;
    }

    @Nullable Integer numberOrNull(String name) {
        return text(name).matches("\\d{1,9}") ? Integer.valueOf(text(name)) : null;
    }

    /** Those whose boxes are ticked. */
    private List<UUID> people(String prefix) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .flatMap(name -> id(name.substring(prefix.length())).stream())
                .toList();
    }

    private NewHead head(String name, String otherwise) {
        var chosen = id(text(name)).orElseThrow(() -> new ObjectionException(name, otherwise));
        return new NewHead(chosen, relations());
    }

    private Map<UUID, String> relations() {
        var relations = new HashMap<UUID, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(RELATION) && !value.isBlank()) {
                id(name.substring(RELATION.length())).ifPresent(person -> relations.put(person, value.strip()));
            }
        });
        return relations;
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    private PersonFacts facts(@Nullable PersonView known) {
        return new PersonFacts(
                text("name"),
                text("sex"),
                known != null && !values.containsKey("birth") ? known.birth() : birth(),
                known != null && !values.containsKey("ethnicity") ? known.ethnicity() : text("ethnicity"),
                text("citizenId").replaceAll("[ .-]", ""));
    }

    LocalDate day(String name) {
        var text = text(name);
        return Dates.parse(text)
                .orElseThrow(() -> new ObjectionException(
                        name,
                        text.isEmpty()
                                ? "Chưa ghi ngày. Ghi ngày/tháng/năm, ví dụ 12/03/2026."
                                : "“%s” không đọc được thành ngày. Ghi ngày/tháng/năm, ví dụ 12/03/2026."
                                        .formatted(text)));
    }

    private @Nullable BirthDate birth() {
        var text = text("birth");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[12]\\d{3}")) {
            return BirthDate.ofYear(Integer.parseInt(text));
        }
        return Dates.parse(text)
                .map(BirthDate::of)
                .orElseThrow(() -> new ObjectionException(
                        "birth",
                        "“%s” không đọc được thành ngày sinh. Ghi ngày/tháng/năm, ví dụ 05/09/1968, hoặc chỉ năm, ví dụ 1968."
                                .formatted(text)));
    }

    private UUID person(String name) {
        return id(text(name))
                .orElseThrow(() -> new ObjectionException(
                        name, "Chưa chọn người. Mở lại trang của hộ và chọn ở dòng của người đó."));
    }

    private UUID into() {
        return id(text("into"))
                .orElseThrow(() ->
                        new ObjectionException("into", "Chưa ghi mã của hộ kia. Ghi mã của một hộ trong cùng xã."));
    }

    /** Null when nobody was chosen. */
    private @Nullable NewHead head() {
        var chosen = id(text("head"));
        return chosen.isEmpty() ? null : new NewHead(chosen.get(), relations());
    }

    static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> E choice(Class<E> type, String name, String otherwise) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text(name))) {
                return constant;
            }
        }
        throw new ObjectionException(name, otherwise);
    }
}
