package vn.amno.keys.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals and hashes as the version did that knew one key, written from its description and not with the present code. */
public final class PreviousVersion {

    private final byte[] master;

    public PreviousVersion(byte[] master) {
        this.master = master.clone();
    }

    public byte[] seal(String place, byte[] plain) throws GeneralSecurityException {
        var iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, derive("household.seal"), new GCMParameterSpec(128, iv));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        var body = cipher.doFinal(plain);
        return ByteBuffer.allocate(1 + iv.length + body.length)
                .put((byte) 1)
                .put(iv)
                .put(body)
                .array();
    }

    public byte[] hash(String purpose, byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(derive(purpose));
        return mac.doFinal(content);
    }

    private SecretKey derive(String purpose) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(new SecretKeySpec(master, "HKDF"))
                                .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), 32));
    }
}
