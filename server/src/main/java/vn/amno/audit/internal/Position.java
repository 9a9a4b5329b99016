package vn.amno.audit.internal;

/**
 * Where an entry stands in the order of sealing: era, transaction, number.
 *
 * @param tx never negative; PostgreSQL's 64-bit transaction number
 */
record Position(int era, long tx, long seq) implements Comparable<Position> {

    /** Before every entry. */
    static final Position START = new Position(0, 0, 0);

    @Override
    public int compareTo(Position other) {
        if (era != other.era) {
            return Integer.compare(era, other.era);
        }
        return tx == other.tx ? Long.compare(seq, other.seq) : Long.compare(tx, other.tx);
    }

    boolean isAfter(Position other) {
        return compareTo(other) > 0;
    }
}
