package vn.amno.backup;

/** A copy that cannot be made or taken back. The message is a complete Vietnamese sentence for whoever runs the command. */
public final class BackupException extends RuntimeException {

    private final String text;

    public BackupException(String text) {
        super(text);
        this.text = text;
    }

    BackupException(String text, Throwable cause) {
        super(text, cause);
        this.text = text;
    }

    /** The message, which is never absent. */
    public String text() {
        return text;
    }
}
