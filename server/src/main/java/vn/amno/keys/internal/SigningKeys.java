package vn.amno.keys.internal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.keys.Signing;
import vn.amno.keys.file.MasterKey;

/** Ed25519 key pairs derived from the keys of the installation. Public halves are kept in the database, so that what a key signed can be checked after it has gone. */
final class SigningKeys implements Signing {

    static final String ALGORITHM = "Ed25519";
    private static final String PURPOSE = "signing";

    private final KeyRing ring;
    private final SigningKeyStore store;
    private final TransactionOperations transactions;
    private final Map<MasterKey, KeyPair> pairs = new ConcurrentHashMap<>();

    SigningKeys(KeyRing ring, SigningKeyStore store, TransactionOperations transactions) {
        this.ring = ring;
        this.store = store;
        this.transactions = transactions;
    }

    /** Makes the public half of each key known. */
    void publish() {
        transactions.executeWithoutResult(_ -> ring.all()
                .forEach(key -> store.keep(key.name(), pair(key).getPublic().getEncoded())));
    }

    @Override
    public String keyId() {
        return ring.primary().name();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair(ring.primary()).getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyPair pair(MasterKey key) {
        return pairs.computeIfAbsent(key, SigningKeys::derive);
    }

    private static KeyPair derive(MasterKey key) {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(
                    NamedParameterSpec.ED25519,
                    new Seed(key.derive(PURPOSE, ALGORITHM).getEncoded()));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the derived bytes where the generator asks for random ones: an Ed25519 private key is any 32 bytes. */
    static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Seed(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            if (target.length != bytes.length) {
                throw new IllegalStateException(
                        "An Ed25519 key is made of %d bytes, not of %d.".formatted(bytes.length, target.length));
            }
            System.arraycopy(bytes, 0, target, 0, bytes.length);
        }
    }
}
