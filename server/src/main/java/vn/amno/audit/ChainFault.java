package vn.amno.audit;

/**
 * Where the log is not as it was sealed.
 *
 * @param block number of the block it was found at; 0 when it belongs to none
 * @param text what was found and where, in Vietnamese
 */
public record ChainFault(Kind kind, long block, String text) {

    public enum Kind {
        BLOCK_MISSING,
        /** The block does not continue the one before it. */
        BLOCK_UNLINKED,
        /** Entries of the block were changed, removed or added, or the block itself was. */
        BLOCK_CHANGED,
        /** An entry that no block holds, though it stands before what is sealed. */
        ENTRY_ADDED,
        /** An entry with a transaction number that this server has not given yet. */
        ENTRY_FROM_ELSEWHERE,
        /** The anchor names a block that is no longer there. */
        TAIL_CUT,
        /** The anchor names another hash for the block. */
        ANCHOR_DIFFERS,
        ANCHOR_UNREADABLE,
        /** The signature of the anchor is not by a key of this installation. */
        ANCHOR_UNSIGNED
    }
}
