package vn.amno.audit.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.audit.ChainFault;
import vn.amno.audit.ChainFault.Kind;
import vn.amno.audit.ChainReport;
import vn.amno.web.Formats;

/** One comparison of all blocks with all entries. After a fault it goes on with what the next block says came before it. */
final class ChainWalk {

    private final AnchorComparison anchors;
    private final Position upcoming;
    private final List<ChainFault> faults = new ArrayList<>();
    private String previous = BlockHash.NONE;
    private Position sealedTo = Position.START;
    private long head;
    private long blocks;
    private long sealed;
    private long waiting;
    private @Nullable SealedRow row;

    /**
     * @param upcoming the present era with the next transaction number of the server: no entry can stand there or later
     */
    ChainWalk(AnchorComparison anchors, Position upcoming) {
        this.anchors = anchors;
        this.upcoming = upcoming;
    }

    ChainReport walk(Iterator<Block> chain, Iterator<SealedRow> rows) {
        row = next(rows);
        while (chain.hasNext()) {
            check(chain.next(), rows);
        }
        for (var left = row; left != null; left = next(rows)) {
            if (left.position().compareTo(upcoming) >= 0) {
                fault(
                        Kind.ENTRY_FROM_ELSEWHERE,
                        0,
                        "Sau khối cuối: %s mang số giao dịch mà máy chủ chưa cấp.".formatted(name(left)));
            } else {
                waiting++;
            }
        }
        faults.addAll(anchors.finish(head));
        return new ChainReport(blocks, sealed, waiting, anchors.count(), faults);
    }

    private void check(Block block, Iterator<SealedRow> rows) {
        if (block.number() != head + 1) {
            fault(
                    Kind.BLOCK_MISSING,
                    block.number(),
                    "Trước khối %d (niêm phong lúc %s): thiếu %d khối."
                            .formatted(
                                    block.number(), Formats.exactMoment(block.sealedAt()), block.number() - head - 1));
        } else if (!block.previous().equals(previous) || !block.first().isAfter(sealedTo)) {
            fault(
                    Kind.BLOCK_UNLINKED,
                    block.number(),
                    "Khối %d (niêm phong lúc %s): không nối tiếp khối trước."
                            .formatted(block.number(), Formats.exactMoment(block.sealedAt())));
        }
        passOver(block, rows);
        hash(block, rows);
        anchors.seen(block);
        blocks++;
        head = block.number();
        previous = block.hash();
        sealedTo = block.last();
    }

    /** Entries before the block that the block before it did not take. After a missing block there are many; one fault says it. */
    private void passOver(Block block, Iterator<SealedRow> rows) {
        var found = 0;
        var first = row;
        while (row != null && block.first().isAfter(row.position())) {
            found++;
            row = next(rows);
        }
        if (found > 0 && first != null) {
            fault(
                    Kind.ENTRY_ADDED,
                    block.number(),
                    "Trước khối %d: %d dòng không thuộc khối nào, đầu tiên là %s."
                            .formatted(block.number(), found, name(first)));
        }
    }

    private void hash(Block block, Iterator<SealedRow> rows) {
        var hash = new BlockHash(block.previous(), block.number(), block.sealedAt());
        var found = 0;
        while (row != null && !row.position().isAfter(block.last())) {
            hash.add(row);
            found++;
            row = next(rows);
        }
        sealed += found;
        if (found != block.entries() || !hash.finish().equals(block.hash())) {
            fault(Kind.BLOCK_CHANGED, block.number(), changed(block, found));
        }
    }

    private static String changed(Block block, int found) {
        var what = found < block.entries()
                ? "thiếu %d dòng".formatted(block.entries() - found)
                : found > block.entries()
                        ? "thừa %d dòng".formatted(found - block.entries())
                        : "có dòng bị sửa, hoặc chính khối bị sửa";
        return "Khối %d (niêm phong lúc %s, dòng %d đến %d): %s."
                .formatted(
                        block.number(),
                        Formats.exactMoment(block.sealedAt()),
                        block.first().seq(),
                        block.last().seq(),
                        what);
    }

    private void fault(Kind kind, long block, String text) {
        faults.add(new ChainFault(kind, block, text));
    }

    private static String name(SealedRow row) {
        return "dòng %d lúc %s"
                .formatted(row.position().seq(), Formats.exactMoment(Instant.EPOCH.plus(row.at(), ChronoUnit.MICROS)));
    }

    private static @Nullable SealedRow next(Iterator<SealedRow> rows) {
        return rows.hasNext() ? rows.next() : null;
    }
}
