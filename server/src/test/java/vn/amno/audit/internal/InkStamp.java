package vn.amno.audit.internal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import vn.amno.keys.Signing;
import vn.amno.keys.Verifying;

/** Signs with one Ed25519 key that lives as long as the test. */
final class InkStamp implements Signing, Verifying {

    private final KeyPair pair;

    InkStamp() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Override
    public String keyId() {
        return "ink";
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean verifies(String keyId, byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(pair.getPublic());
            check.update(message);
            return keyId.equals(keyId()) && check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public byte[] publicKey(String keyId) {
        return pair.getPublic().getEncoded();
    }
}
