package vn.amno.keys.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import vn.amno.keys.Sealing;
import vn.amno.keys.file.MasterKey;

/**
 * AES-256-GCM with the place as additional data. The first byte names the scheme: 2 is followed by the four bytes of the key's id; 1 is data of the version
 * that knew one key, and is only opened.
 */
final class FieldSealing implements Sealing {

    private static final byte SCHEME_BEFORE = 1;
    private static final byte SCHEME = 2;
    private static final String PURPOSE_BEFORE = "household.seal";
    private static final String PURPOSE = "field-sealing";
    private static final int HEAD_BYTES = 1 + Integer.BYTES;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(FieldSealing::newCipher);
    private final KeyRing ring;

    FieldSealing(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public byte[] seal(String place, byte[] plain) {
        var key = ring.primary();
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        var sealed = new byte[HEAD_BYTES + IV_BYTES + plain.length + TAG_BYTES];
        ByteBuffer.wrap(sealed).put(SCHEME).putInt(key.id()).put(iv);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, PURPOSE, iv, place);
            cipher.doFinal(plain, 0, plain.length, sealed, HEAD_BYTES + IV_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return sealed;
    }

    @Override
    public byte[] open(String place, byte[] sealed) {
        if (sealed.length >= 1 + IV_BYTES + TAG_BYTES && sealed[0] == SCHEME_BEFORE) {
            return open(ring.get(MasterKey.FIRST), PURPOSE_BEFORE, place, sealed, 1);
        }
        if (sealed.length < HEAD_BYTES + IV_BYTES + TAG_BYTES || sealed[0] != SCHEME) {
            throw new IllegalStateException("What should be sealed is not.");
        }
        var key = ring.get(ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt());
        return open(key, PURPOSE, place, sealed, HEAD_BYTES);
    }

    private byte[] open(MasterKey key, String purpose, String place, byte[] sealed, int head) {
        try {
            var iv = Arrays.copyOfRange(sealed, head, head + IV_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, purpose, iv, place);
            return cipher.doFinal(sealed, head + IV_BYTES, sealed.length - head - IV_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed data cannot be opened with this key at this place.", e);
        }
    }

    private Cipher cipher(int mode, MasterKey key, String purpose, byte[] iv, String place)
            throws GeneralSecurityException {
        var cipher = ciphers.get();
        cipher.init(mode, key.derive(purpose, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
