package vn.amno.keys.internal;

import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.file.MasterKey;

/** HMAC-SHA-256 under a key of the purpose. */
final class KeyedHashes implements BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(KeyedHashes::newMac);
    private final KeyRing ring;

    KeyedHashes(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public List<Integer> keys() {
        return ring.all().stream().map(MasterKey::id).toList();
    }

    @Override
    public byte[] hash(int key, String purpose, byte[] content) {
        return hash(ring.get(key), purpose, content);
    }

    @Override
    public List<byte[]> hashes(String purpose, byte[] content) {
        return ring.all().stream().map(key -> hash(key, purpose, content)).toList();
    }

    private byte[] hash(MasterKey key, String purpose, byte[] content) {
        var mac = macs.get();
        try {
            mac.init(key.derive(purpose, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return mac.doFinal(content);
    }

    private static Mac newMac() {
        try {
            return Mac.getInstance(ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
