package vn.amno.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * How a copy is encrypted: a key agreed between a pair made for this copy alone and the installation's pair (X25519, HKDF-SHA-256), then AES-256-GCM in numbered
 * chunks of which the last one says so. A chunk that was changed, moved, repeated or cut off does not open.
 */
final class Chunks {

    static final byte[] MARK = "AMNOBK1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SIZE = 1 << 16;
    static final int TAG_BYTES = 16;

    private static final int NONCE_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final byte[] PURPOSE = "amno backup v1".getBytes(StandardCharsets.US_ASCII);

    private final SecretKey key;
    private final Cipher cipher;
    private final int mode;
    private long number;

    private Chunks(SecretKey key, int mode) throws GeneralSecurityException {
        this.key = key;
        this.mode = mode;
        cipher = Cipher.getInstance("AES/GCM/NoPadding");
    }

    static Chunks sealing(PrivateKey ours, PublicKey recipient, byte[] oursPublic) {
        return of(ours, recipient, oursPublic, Cipher.ENCRYPT_MODE);
    }

    static Chunks opening(PrivateKey recipient, PublicKey sender, byte[] senderPublic) {
        return of(recipient, sender, senderPublic, Cipher.DECRYPT_MODE);
    }

    /** Throws {@link BackupException} when the chunk does not open with this key at this place. */
    byte[] next(byte[] data, int length, boolean last) {
        try {
            var nonce = ByteBuffer.allocate(NONCE_BYTES)
                    .put((byte) (last ? 1 : 0))
                    .putLong(1 + 2, number++)
                    .array();
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            return cipher.doFinal(data, 0, length);
        } catch (GeneralSecurityException e) {
            throw new BackupException(
                    "Bản sao lưu không mở được: tệp đã bị sửa, bị cắt, hoặc được tạo cho khóa khác.", e);
        }
    }

    private static Chunks of(PrivateKey ours, PublicKey theirs, byte[] senderPublic, int mode) {
        try {
            var agreement = KeyAgreement.getInstance("X25519");
            agreement.init(ours);
            agreement.doPhase(theirs, true);
            var info = ByteBuffer.allocate(PURPOSE.length + senderPublic.length)
                    .put(PURPOSE)
                    .put(senderPublic)
                    .array();
            var key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(agreement.generateSecret())
                                    .thenExpand(info, KEY_BYTES));
            return new Chunks(key, mode);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
