package vn.amno.keys;

import java.util.Map;

/**
 * A place where sealed data lies (nơi có dữ liệu mã hóa). The module that owns it offers one, so that a change of keys can reach it. Called by the background work
 * of the keys, each call in a transaction of its own.
 */
public interface SealedData {

    /** Table and column, such as {@code household.person.citizen_id}; never renamed, since the progress of a rotation is kept under it. */
    String place();

    /** How many values each key still holds. {@code keys.key_of(bytea)} tells the key of a sealed value. */
    Map<Integer, Long> countByKey();

    /**
     * Seals the next values that are not under the newest key again. Called again until it has come to the end.
     *
     * @param after where the batch before ended; empty to start
     * @param limit of the batch
     */
    Batch sealAgain(String after, int limit);

    /** Called once nothing is left to seal, for what must change in one act, such as the key that a search goes by. */
    default void complete() {}

    /**
     * @param sealed values that were sealed again
     * @param after where the batch ended; empty at the end of the data
     */
    record Batch(int sealed, String after) {

        public static final Batch NOTHING = new Batch(0, "");
    }
}
