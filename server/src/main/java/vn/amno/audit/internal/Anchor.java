package vn.amno.audit.internal;

import java.nio.charset.StandardCharsets;

/**
 * The signed head of the chain as it was once (điểm neo). One line of the anchor file.
 *
 * @param hash in hexadecimal digits
 * @param at with its offset, exactly as it was signed
 * @param signature in base64, of {@link #message}
 */
record Anchor(long block, String hash, String at, String key, String signature) {

    byte[] message() {
        return message(block, hash, at, key);
    }

    static byte[] message(long block, String hash, String at, String key) {
        return "amno.audit.anchor|%d|%s|%s|%s".formatted(block, hash, at, key).getBytes(StandardCharsets.UTF_8);
    }
}
