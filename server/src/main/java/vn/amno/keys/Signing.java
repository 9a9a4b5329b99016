package vn.amno.keys;

/** Ed25519 signatures of the installation (chữ ký của máy chủ). They prove origin in this system; they are no legal signature. */
public interface Signing {

    /** Names the key that signs now. */
    String keyId();

    byte[] sign(byte[] message);

    /** Whether one of our keys of that name made the signature; false also when the key is not known. */
    boolean verifies(String keyId, byte[] message, byte[] signature);

    /** Public key in X.509 encoding, for checking elsewhere. Throws {@link IllegalStateException} when the key is not known. */
    byte[] publicKey(String keyId);
}
