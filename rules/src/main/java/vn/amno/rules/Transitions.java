package vn.amno.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Who changes when a second standard is applied to the same facts: a matrix of verdicts (ma trận chuyển đổi) with one row per verdict
 * before and one column per verdict after. Not thread-safe; workers that share a job each fill their own and add them up.
 */
public final class Transitions implements Iterable<Transitions.Cell> {

    private static final Verdict[] VERDICTS = Verdict.values();

    private final long[][] counts = new long[VERDICTS.length][VERDICTS.length];

    /**
     * One field of the matrix.
     *
     * @param count of households; at least 1 when iterated
     */
    public record Cell(Verdict before, Verdict after, long count) {

        /** Whether these households have another verdict now. */
        public boolean changed() {
            return before != after;
        }
    }

    public void add(Verdict before, Verdict after) {
        counts[position(before)][position(after)]++;
    }

    /** Adds all that another matrix has counted. */
    public void add(Transitions other) {
        for (var before = 0; before < VERDICTS.length; before++) {
            for (var after = 0; after < VERDICTS.length; after++) {
                counts[before][after] += other.counts[before][after];
            }
        }
    }

    public long count(Verdict before, Verdict after) {
        return counts[position(before)][position(after)];
    }

    /** Total of a row: households that had the verdict. */
    public long before(Verdict verdict) {
        var total = 0L;
        for (var after : VERDICTS) {
            total += count(verdict, after);
        }
        return total;
    }

    /** Total of a column: households that have the verdict now. */
    public long after(Verdict verdict) {
        var total = 0L;
        for (var before : VERDICTS) {
            total += count(before, verdict);
        }
        return total;
    }

    /** All households. */
    public long total() {
        var total = 0L;
        for (var verdict : VERDICTS) {
            total += before(verdict);
        }
        return total;
    }

    /** Households whose verdict is another one now. */
    public long changed() {
        var changed = total();
        for (var verdict : VERDICTS) {
            changed -= count(verdict, verdict);
        }
        return changed;
    }

    /** The fields that are not empty, row by row, as counted so far. */
    @Override
    public Iterator<Cell> iterator() {
        return cells().iterator();
    }

    /** The fields that are not empty, row by row. */
    public List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var before : VERDICTS) {
            for (var after : VERDICTS) {
                if (count(before, after) > 0) {
                    cells.add(new Cell(before, after, count(before, after)));
                }
            }
        }
        return List.copyOf(cells);
    }

    /** Positions never leave the matrix, so that they may change with the enum. */
    @SuppressWarnings("EnumOrdinal")
    private static int position(Verdict verdict) {
        return verdict.ordinal();
    }
}
