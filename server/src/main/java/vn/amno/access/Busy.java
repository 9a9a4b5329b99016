package vn.amno.access;

/** More people sign in at this moment than the machine can check. Nothing was decided; to be asked again a little later. */
public final class Busy extends RuntimeException {

    public static final int RETRY_SECONDS = 5;

    public Busy() {
        super("too many passwords to check at once");
    }
}
