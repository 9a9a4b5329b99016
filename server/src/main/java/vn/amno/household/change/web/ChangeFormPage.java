package vn.amno.household.change.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.household.change.Change.Kind;
import vn.amno.household.change.Objection;
import vn.amno.web.Page;

/**
 * The form of one kind of change.
 *
 * @param address to which it is sent; holds the identifier of the request
 * @param household title of the household; {@code householdAddress} its requests
 * @param about the person concerned, in words; empty when none
 * @param values as typed, by field
 * @param heads who may become the head; empty when the head stays
 * @param everybody who belongs to the household, where the form asks about each
 * @param villages of the commune, where the form asks for one
 * @param sees names of the fields of persons that the role sees
 */
public record ChangeFormPage(
        String address,
        Kind kind,
        String household,
        String householdAddress,
        String about,
        Map<String, String> values,
        List<Objection> objections,
        List<Candidate> heads,
        List<Choice> relations,
        List<Choice> reasons,
        List<Choice> ethnicGroups,
        List<String> sees,
        List<Candidate> everybody,
        List<Choice> villages) {
    public ChangeFormPage {
        values = Map.copyOf(values);
        objections = List.copyOf(objections);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        reasons = List.copyOf(reasons);
        ethnicGroups = List.copyOf(ethnicGroups);
        sees = List.copyOf(sees);
        everybody = List.copyOf(everybody);
        villages = List.copyOf(villages);
    }

    public Page layout() {
        return new Page(kind.vietnamese() + ": " + household, "changes");
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String problem(String field) {
        return objections.stream()
                .filter(objection -> objection.field().equals(field))
                .map(Objection::text)
                .findFirst()
                .orElse(null);
    }

    public boolean asksPerson() {
        return kind == Kind.ADD_MEMBER || kind == Kind.CORRECT_MEMBER;
    }

    public boolean asksDay() {
        return kind != Kind.CORRECT_MEMBER && kind != Kind.ACCEPT_MOVE;
    }

    /** What the day is, as the form asks for it. */
    public String dayLabel() {
        return switch (kind) {
            case DEATH -> "Ngày mất";
            case ADD_MEMBER -> "Vào hộ từ ngày";
            case REMOVE_MEMBER -> "Không còn trong hộ từ ngày";
            case MOVE_OUT -> "Ở nơi mới từ ngày";
            case SPLIT -> "Ở riêng từ ngày";
            case MERGE -> "Chung một hộ từ ngày";
            case CORRECT_MEMBER, ACCEPT_MOVE, UNDO -> "";
        };
    }

    /** One who may become the head, with the relation so far. */
    public record Candidate(String id, String name, String relation) {}

    public record Choice(String value, String label) {}
}
