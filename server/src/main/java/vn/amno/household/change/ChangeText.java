package vn.amno.household.change;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Sha256;
import vn.amno.keys.Opaque;
import vn.amno.keys.Sealing;

/**
 * What is stored of a change, sealed. The salt in front makes the hash of a few facts worthless to whoever guesses them; the hash stays the same when keys
 * rotate.
 */
@Component
class ChangeText {

    private static final int SALT_BYTES = 16;

    private final JsonMapper json = JsonMapper.builder().build();
    private final SecureRandom random = new SecureRandom();
    private final Sealing sealing;

    ChangeText(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Sealed content and its hash. */
    record Frozen(Opaque sealed, Opaque hash) {}

    Frozen freeze(UUID request, Change change) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var text = json.writeValueAsBytes(change);
        var content = Arrays.copyOf(salt, SALT_BYTES + text.length);
        System.arraycopy(text, 0, content, SALT_BYTES, text.length);
        return new Frozen(new Opaque(sealing.seal(contentPlace(request), content)), new Opaque(Sha256.of(content)));
    }

    /** Refuses content that is not what was hashed. */
    Change open(UUID request, Change.Kind kind, Frozen frozen) {
        var content = sealing.open(contentPlace(request), frozen.sealed().bytes());
        if (!MessageDigest.isEqual(frozen.hash().bytes(), Sha256.of(content))) {
            throw new ProblemException(ChangeProblem.CONTENT_ALTERED, "request " + request);
        }
        return json.readValue(Arrays.copyOfRange(content, SALT_BYTES, content.length), kind.type());
    }

    byte[] sealBook(UUID request, Book book) {
        var rows = new TreeMap<String, SortedMap<String, String>>();
        book.rows().forEach((key, row) -> rows.put(key.text(), row.fields()));
        return sealing.seal(seenPlace(request), json.writeValueAsBytes(rows));
    }

    Book openBook(UUID request, byte[] sealed) {
        var rows = json.readValue(
                sealing.open(seenPlace(request), sealed), new TypeReference<Map<String, Map<String, String>>>() {});
        return Book.of(rows.entrySet().stream()
                .map(row -> Row.of(RowKey.parse(row.getKey()), row.getValue()))
                .toList());
    }

    byte[] sealEffect(UUID request, int ordinal, Effect effect) {
        return sealing.seal(
                effectPlace(request, ordinal), json.writeValueAsBytes(new Sides(effect.before(), effect.after())));
    }

    Effect openEffect(UUID request, int ordinal, String rowKey, byte[] sealed) {
        var sides = json.readValue(sealing.open(effectPlace(request, ordinal), sealed), Sides.class);
        return new Effect(RowKey.parse(rowKey), sorted(sides.before()), sorted(sides.after()));
    }

    /** The same under the newest key. */
    Opaque again(UUID request, Opaque content) {
        return new Opaque(again(contentPlace(request), content.bytes()));
    }

    /** The same under the newest key. */
    @Nullable Opaque seenAgain(UUID request, @Nullable Opaque seen) {
        return seen == null ? null : new Opaque(again(seenPlace(request), seen.bytes()));
    }

    /** The same under the newest key. */
    byte[] effectAgain(UUID request, int ordinal, @Nullable Opaque sealed) {
        return again(
                effectPlace(request, ordinal), Objects.requireNonNull(sealed).bytes());
    }

    private byte[] again(String place, byte[] sealed) {
        return sealing.seal(place, sealing.open(place, sealed));
    }

    private record Sides(
            @Nullable Map<String, String> before, @Nullable Map<String, String> after) {}

    private static @Nullable SortedMap<String, String> sorted(@Nullable Map<String, String> fields) {
        return fields == null ? null : new TreeMap<>(fields);
    }

    private static String contentPlace(UUID request) {
        return "household.change_request.content." + request;
    }

    private static String seenPlace(UUID request) {
        return "household.change_request.seen." + request;
    }

    private static String effectPlace(UUID request, int ordinal) {
        return "household.change_effect.sealed.%s.%d".formatted(request, ordinal);
    }
}
