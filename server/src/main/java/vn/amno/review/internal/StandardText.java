package vn.amno.review.internal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import vn.amno.rules.Definition;
import vn.amno.rules.Standard;

/** A standard as text that is kept for ever beside the assessments made with it. */
final class StandardText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Definition.class, ByKind.class)
            .registerSubtypes(kinds())
            .build();

    private StandardText() {}

    static String write(Standard standard) {
        return JSON.writeValueAsString(standard);
    }

    static Standard read(String text) {
        return JSON.readValue(text, Standard.class);
    }

    private static NamedType[] kinds() {
        var kinds = Definition.class.getPermittedSubclasses();
        var named = new NamedType[kinds.length];
        for (var position = 0; position < kinds.length; position++) {
            named[position] = new NamedType(kinds[position], kinds[position].getSimpleName());
        }
        return named;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    interface ByKind {}
}
