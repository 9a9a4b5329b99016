package vn.amno.access.factor;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.access.factor.PasskeyStore.Handle;
import vn.amno.keys.Opaque;

/** What a browser is told when it shall make or use a passkey: JSON of WebAuthn level 3, bytes in base 64 for addresses. */
final class PasskeyOptions {

    /** The person may have to fetch a telephone. */
    private static final long MILLISECONDS = 300_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private PasskeyOptions() {}

    static String create(PasskeySite site, UUID account, String login, Opaque question, List<Handle> present) {
        return JSON.writeValueAsString(Map.of(
                "rp", Map.of("id", site.host(), "name", "Ấm No"),
                "user", Map.of("id", text(bytes(account)), "name", login, "displayName", login),
                "challenge", text(question.bytes()),
                "pubKeyCredParams",
                        PasskeyCeremony.ALGORITHMS.stream()
                                .map(algorithm -> Map.of("type", "public-key", "alg", algorithm.getValue()))
                                .toList(),
                "timeout", MILLISECONDS,
                "excludeCredentials", handles(present),
                "authenticatorSelection", Map.of("residentKey", "required", "userVerification", "required"),
                "attestation", "none"));
    }

    static String use(PasskeySite site, Opaque question, List<Handle> allowed) {
        return JSON.writeValueAsString(Map.of(
                "rpId", site.host(),
                "challenge", text(question.bytes()),
                "timeout", MILLISECONDS,
                "allowCredentials", handles(allowed),
                "userVerification", "required"));
    }

    /** How a device names the owner of a key. */
    static byte[] bytes(UUID account) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    private static List<Map<String, Object>> handles(List<Handle> handles) {
        return handles.stream()
                .map(handle -> Map.<String, Object>of(
                        "type", "public-key", "id", text(handle.id().bytes()), "transports", handle.transports()))
                .toList();
    }

    private static String text(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
