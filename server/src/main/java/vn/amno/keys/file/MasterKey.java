package vn.amno.keys.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key of the installation (khóa gốc): 32 random bytes from which the key of each purpose is derived. Its id is computed from it, so that a damaged key is
 * noticed. The first key of all, made before keys had ids, is {@link #FIRST}.
 */
public final class MasterKey {

    /** Id of the key under which data of scheme 1 is sealed, which names no key. */
    public static final int FIRST = 1;

    public static final int BYTES = 32;

    private final int id;
    private final Instant created;
    private final byte[] secret;
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

    private MasterKey(int id, Instant created, byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("A key has %d bytes instead of %d.".formatted(secret.length, BYTES));
        }
        this.id = id;
        this.created = created;
        this.secret = secret.clone();
    }

    public static MasterKey random(Instant now) {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return of(now, secret);
    }

    public static MasterKey of(Instant created, byte[] secret) {
        return new MasterKey(idOf(secret), created, secret);
    }

    public static MasterKey first(Instant created, byte[] secret) {
        return new MasterKey(FIRST, created, secret);
    }

    public int id() {
        return id;
    }

    /** Its id as eight hexadecimal digits. */
    public String name() {
        return name(id);
    }

    public static String name(int id) {
        return HexFormat.of().toHexDigits(id);
    }

    public Instant created() {
        return created;
    }

    /** A copy. */
    public byte[] secret() {
        return secret.clone();
    }

    public SecretKey derive(String purpose, String algorithm) {
        return derived.computeIfAbsent(purpose, _ -> derive(secret, purpose, algorithm));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey key && id == key.id && Arrays.equals(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return name();
    }

    /** Reads what {@link #name()} wrote. */
    public static int id(String name) {
        return HexFormat.fromHexDigits(name);
    }

    private static int idOf(byte[] secret) {
        var id = ByteBuffer.wrap(derive(secret, "key-id", "HmacSHA256").getEncoded())
                .getInt();
        return id == FIRST || id == 0 ? ~id : id;
    }

    private static SecretKey derive(byte[] secret, String purpose, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(new SecretKeySpec(secret, "HKDF"))
                                    .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
