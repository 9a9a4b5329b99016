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
        List<String> sees) {
    public ChangeFormPage {
        values = Map.copyOf(values);
        objections = List.copyOf(objections);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        reasons = List.copyOf(reasons);
        ethnicGroups = List.copyOf(ethnicGroups);
        sees = List.copyOf(sees);
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
        return kind != Kind.CORRECT_MEMBER;
    }

    /** One who may become the head, with the relation so far. */
    public record Candidate(String id, String name, String relation) {}

    public record Choice(String value, String label) {}
}
