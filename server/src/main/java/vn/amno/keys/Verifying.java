package vn.amno.keys;

/** Checks signatures of the installation with the public halves of its keys alone, so that it needs no key file. */
public interface Verifying {

    /** Whether one of our keys of that name made the signature; false also when the key is not known. */
    boolean verifies(String keyId, byte[] message, byte[] signature);

    /** Public key in X.509 encoding, for checking elsewhere. Throws {@link IllegalStateException} when the key is not known. */
    byte[] publicKey(String keyId);
}
