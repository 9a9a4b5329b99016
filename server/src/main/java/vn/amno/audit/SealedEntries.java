package vn.amno.audit;

/** What the log holds under keys of the installation (giá trị mã hóa trong nhật ký). */
public interface SealedEntries {

    /** Entries with a value that was sealed under a key. */
    long count(int key);
}
