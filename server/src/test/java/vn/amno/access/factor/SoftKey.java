package vn.amno.access.factor;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** A device of the test's own that answers the questions of WebAuthn, truly or with one thing wrong. */
final class SoftKey {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final byte PRESENT = 0x01;
    private static final byte KNOWN = 0x04;
    private static final byte WITH_KEY = 0x40;

    private final KeyPair keys = keys();
    private final byte[] id = "key-of-the-test-".getBytes(StandardCharsets.US_ASCII);

    String origin = "http://localhost:8080";
    String host = "localhost";
    boolean knowsPerson = true;
    int count = 1;

    SoftKey(int number) {
        id[id.length - 1] = (byte) number;
    }

    /** Answers options of {@code navigator.credentials.create}. */
    String create(String options) {
        var asked = JSON.readTree(options);
        var client = client("webauthn.create", asked.get("challenge").asString());
        var attestation = new CBORMapper()
                .writeValueAsBytes(
                        Map.of("fmt", "none", "attStmt", Map.of(), "authData", authenticator(WITH_KEY, key())));
        return answer(Map.of(
                "clientDataJSON", TEXT.encodeToString(client), "attestationObject", TEXT.encodeToString(attestation)));
    }

    /** Answers options of {@code navigator.credentials.get}. */
    String use(String options) {
        var asked = JSON.readTree(options);
        var client = client("webauthn.get", asked.get("challenge").asString());
        var authenticator = authenticator((byte) 0, new byte[0]);
        return answer(Map.of(
                "clientDataJSON", TEXT.encodeToString(client),
                "authenticatorData", TEXT.encodeToString(authenticator),
                "signature", TEXT.encodeToString(signature(authenticator, client))));
    }

    private String answer(Map<String, String> response) {
        var name = TEXT.encodeToString(id);
        return JSON.writeValueAsString(Map.of(
                "id",
                name,
                "rawId",
                name,
                "type",
                "public-key",
                "response",
                response,
                "clientExtensionResults",
                Map.of()));
    }

    private byte[] client(String type, String challenge) {
        return JSON.writeValueAsBytes(
                Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false));
    }

    private byte[] authenticator(byte flag, byte[] key) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(sha256(host.getBytes(StandardCharsets.UTF_8)));
        bytes.write(PRESENT | flag | (knowsPerson ? KNOWN : 0));
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
        bytes.writeBytes(key);
        return bytes.toByteArray();
    }

    /** Maker (none), id and public key. */
    private byte[] key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var cose = new ByteArrayOutputStream();
        cose.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32});
        cose.writeBytes(coordinate(point.getAffineX().toByteArray()));
        cose.writeBytes(new byte[] {0x22, 0x58, 32});
        cose.writeBytes(coordinate(point.getAffineY().toByteArray()));
        return ByteBuffer.allocate(16 + Short.BYTES + id.length + cose.size())
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(cose.toByteArray())
                .array();
    }

    private static byte[] coordinate(byte[] number) {
        var fixed = new byte[32];
        var from = Math.max(0, number.length - 32);
        System.arraycopy(number, from, fixed, 32 - (number.length - from), number.length - from);
        return fixed;
    }

    private byte[] signature(byte[] authenticator, byte[] client) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(authenticator);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
