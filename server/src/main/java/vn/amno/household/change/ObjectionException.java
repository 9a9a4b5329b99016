package vn.amno.household.change;

import java.util.List;
import java.util.stream.Collectors;

/** A change that cannot be made as it was written. Its message names fields only, since the texts may hold personal data. */
public final class ObjectionException extends RuntimeException {

    private final transient List<Objection> objections;

    public ObjectionException(List<Objection> objections) {
        super(objections.stream().map(Objection::field).collect(Collectors.joining(", ", "Objections to: ", "")));
        this.objections = List.copyOf(objections);
    }

    public ObjectionException(String field, String text) {
        this(List.of(new Objection(field, text)));
    }

    public List<Objection> objections() {
        return objections;
    }
}
