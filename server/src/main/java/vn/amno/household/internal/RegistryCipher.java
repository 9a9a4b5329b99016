package vn.amno.household.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encryption and keyed hashes of the registry. What is sealed is bound to its place by additional data, so that it cannot be moved to another
 * row; the first byte names the scheme, so that another can take over.
 */
final class RegistryCipher {

    private static final byte SCHEME = 1;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey sealKey;
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(RegistryCipher::newCipher);
    private final ThreadLocal<Mac> citizenIdKeys;
    private final ThreadLocal<Mac> contentHashes;

    /**
     * @param master 32 random bytes from which the key of each purpose is derived
     */
    RegistryCipher(byte[] master) {
        if (master.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "The registry key has %d bytes instead of %d.".formatted(master.length, KEY_BYTES));
        }
        sealKey = derive(master, "household.seal", "AES");
        var citizenIdKey = derive(master, "household.citizen-id-index", "HmacSHA256");
        var contentKey = derive(master, "household.sheet-content", "HmacSHA256");
        citizenIdKeys = ThreadLocal.withInitial(() -> newMac(citizenIdKey));
        contentHashes = ThreadLocal.withInitial(() -> newMac(contentKey));
    }

    byte[] sealCitizenId(UUID person, String citizenId) {
        return seal(citizenIdPlace(person), citizenId.getBytes(StandardCharsets.UTF_8));
    }

    String openCitizenId(UUID person, byte[] sealed) {
        return new String(open(citizenIdPlace(person), sealed), StandardCharsets.UTF_8);
    }

    /** Blind index of a citizen id: equal for equal digits, says nothing without the key. */
    byte[] citizenIdKey(String digits) {
        return citizenIdKeys.get().doFinal(("cccd|v1|" + digits).getBytes(StandardCharsets.US_ASCII));
    }

    byte[] contentHash(byte[] sheet) {
        return contentHashes.get().doFinal(sheet);
    }

    byte[] sealSheet(byte[] contentHash, byte[] sheet) {
        return seal(sheetPlace(contentHash), sheet);
    }

    byte[] openSheet(byte[] contentHash, byte[] sealed) {
        return open(sheetPlace(contentHash), sealed);
    }

    byte[] seal(String place, byte[] plain) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        var sealed = new byte[1 + IV_BYTES + plain.length + TAG_BYTES];
        sealed[0] = SCHEME;
        System.arraycopy(iv, 0, sealed, 1, IV_BYTES);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, iv, place);
            cipher.doFinal(plain, 0, plain.length, sealed, 1 + IV_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return sealed;
    }

    /** Throws when the key is another one, or when the bytes were changed or belong elsewhere. */
    byte[] open(String place, byte[] sealed) {
        if (sealed.length < 1 + IV_BYTES + TAG_BYTES || sealed[0] != SCHEME) {
            throw new IllegalStateException("What should be sealed under scheme %d is not.".formatted(SCHEME));
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(sealed, 1, 1 + IV_BYTES), place);
            return cipher.doFinal(sealed, 1 + IV_BYTES, sealed.length - 1 - IV_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed data cannot be opened with this key at this place.", e);
        }
    }

    private Cipher cipher(int mode, byte[] iv, String place) throws GeneralSecurityException {
        var cipher = ciphers.get();
        cipher.init(mode, sealKey, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String citizenIdPlace(UUID person) {
        return "household.person.citizen_id." + person;
    }

    private static String sheetPlace(byte[] contentHash) {
        return "household.sheet.sealed." + HexFormat.of().formatHex(contentHash);
    }

    private static SecretKey derive(byte[] master, String purpose, String algorithm) {
        try {
            var info = purpose.getBytes(StandardCharsets.US_ASCII);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(new SecretKeySpec(master, "HKDF"))
                                    .thenExpand(info, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac newMac(SecretKey key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
