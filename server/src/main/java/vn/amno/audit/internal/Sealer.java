package vn.amno.audit.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals what was written to the log into the chain, block after block. Several may run; one works at a time. */
@Service
class Sealer {

    /** So many entries to a block at most: a block is hashed in memory. */
    static final int BLOCK_SIZE = 10_000;

    private final ChainStore store;
    private final Clock clock;

    Sealer(ChainStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Seals one block; gives the number of its entries, 0 when there is nothing to do or another one is at it. */
    @Transactional
    int sealBlock() {
        if (!store.tryLock()) {
            return 0;
        }
        var head = store.findHead();
        var waiting = store.listSealable(head.map(Block::last).orElse(Position.START), BLOCK_SIZE);
        if (waiting.isEmpty()) {
            return 0;
        }
        var era = waiting.getFirst().position().era();
        var rows =
                waiting.stream().takeWhile(row -> row.position().era() == era).toList();
        store.add(seal(
                head.map(Block::number).orElse(0L) + 1, head.map(Block::hash).orElse(BlockHash.NONE), rows));
        return rows.size();
    }

    private Block seal(long number, String previous, List<SealedRow> rows) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hash = new BlockHash(previous, number, now);
        rows.forEach(hash::add);
        return new Block(
                number,
                rows.getFirst().position(),
                rows.getLast().position(),
                rows.size(),
                now,
                previous,
                hash.finish());
    }
}
