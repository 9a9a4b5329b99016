package vn.amno.keys;

/** Encryption of fields (mã hóa trường dữ liệu). Safe to share between threads. */
public interface Sealing {

    /**
     * @param place {@code schema.table.column.row id}: what is sealed opens nowhere else
     */
    byte[] seal(String place, byte[] plain);

    /** Throws {@link IllegalStateException} when the key is not here, or when the bytes were changed or belong elsewhere. */
    byte[] open(String place, byte[] sealed);
}
