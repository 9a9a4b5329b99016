package vn.amno.backup;

/** A copy that cannot be made or taken back. The message is a complete Vietnamese sentence for whoever runs the command. */
public final class BackupException extends RuntimeException {

    public BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
