package vn.amno.keys.internal;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.keys.KeyLedgerStore;
import vn.amno.keys.KeysRotated;
import vn.amno.keys.SealedData;

/**
 * Brings all data under the newest key (thay khóa), batch after batch. What was done and how far it came is kept in the transaction of the batch, so that it goes on there after a
 * stop. It ends with a pass over everything that finds nothing left.
 */
@Component
class Rotation {

    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);
    private static final int BATCH = 2_000;
    private static final int PASSES = 20;

    private final KeyRing ring;
    private final KeyLedgerStore ledger;
    private final List<SealedData> places;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rotation(
            KeyRing ring,
            KeyLedgerStore ledger,
            List<SealedData> places,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ring = ring;
        this.ledger = ledger;
        this.places = places;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    boolean isFinished() {
        return ring.all().size() == 1
                || Boolean.TRUE.equals(
                        transactions.execute(_ -> ledger.rotation(ring.primary().id())
                                .map(rotation -> rotation.finished() != null)
                                .orElse(false)));
    }

    /** Goes on until all data is under the newest key. */
    void run() {
        var key = ring.primary().id();
        var start = transactions.execute(_ -> {
            ledger.start(key, clock.instant());
            return ledger.rotation(key).orElseThrow();
        });
        LOG.info("Data is sealed again under key {}.", ring.primary());
        pass(key, start.place(), start.after());
        for (var left = PASSES; pass(key, "", "") > 0; left--) {
            if (left == 0) {
                throw new IllegalStateException(
                        "After %d passes there is still data under older keys.".formatted(PASSES));
            }
        }
        complete(key);
    }

    private long pass(int key, String startPlace, String startAfter) {
        var sealed = 0L;
        var reached = startPlace.isEmpty();
        for (var place : places) {
            reached = reached || place.place().equals(startPlace);
            if (reached) {
                sealed += sealPlace(key, place, place.place().equals(startPlace) ? startAfter : "");
            }
        }
        return sealed;
    }

    private long sealPlace(int key, SealedData place, String start) {
        var sealed = 0L;
        var after = start;
        do {
            var from = after;
            var batch = transactions.execute(_ -> {
                var done = place.sealAgain(from, BATCH);
                ledger.advance(key, place.place(), done);
                return done;
            });
            sealed += batch.sealed();
            after = batch.after();
        } while (!after.isEmpty());
        return sealed;
    }

    private void complete(int key) {
        for (var place : places) {
            transactions.executeWithoutResult(_ -> place.complete());
        }
        count();
        transactions.executeWithoutResult(_ -> {
            ledger.finish(key, clock.instant());
            var sealed = ledger.rotation(key).orElseThrow().sealed();
            events.publishEvent(new KeysRotated(ring.primary().name(), sealed));
            LOG.info("All data is under key {}: {} values were sealed again.", ring.primary(), sealed);
        });
    }

    /** Notes that it stopped; the next try goes on where it was. */
    void fail(String cause) {
        transactions.executeWithoutResult(_ -> ledger.fail(ring.primary().id(), cause));
    }

    /** Notes what each key holds. */
    private void count() {
        for (var place : places) {
            transactions.executeWithoutResult(
                    _ -> ledger.replaceUsage(place.place(), place.countByKey(), clock.instant()));
        }
    }
}
