package vn.amno.keys.internal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.database.Detached;
import vn.amno.keys.Verifying;

/** The public halves as the database keeps them. */
@Component
@Detached
class PublicKeys implements Verifying {

    private final SigningKeyStore store;
    private final TransactionOperations transactions;

    PublicKeys(SigningKeyStore store, TransactionOperations transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public boolean verifies(String keyId, byte[] message, byte[] signature) {
        return find(keyId)
                .map(key -> verifies(publicKey(key), message, signature))
                .orElse(false);
    }

    @Override
    public byte[] publicKey(String keyId) {
        return find(keyId).orElseThrow(() -> new IllegalStateException("No key %s ever signed here.".formatted(keyId)));
    }

    private Optional<byte[]> find(String keyId) {
        return Objects.requireNonNull(transactions.execute(_ -> store.find(keyId)));
    }

    private static boolean verifies(PublicKey key, byte[] message, byte[] bytes) {
        try {
            var signature = Signature.getInstance(SigningKeys.ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(bytes);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(SigningKeys.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
