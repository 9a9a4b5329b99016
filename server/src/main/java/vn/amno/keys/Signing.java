package vn.amno.keys;

/** Ed25519 signatures of the installation (chữ ký của máy chủ). They prove origin in this system; they are no legal signature. */
public interface Signing {

    /** Names the key that signs now. */
    String keyId();

    byte[] sign(byte[] message);
}
