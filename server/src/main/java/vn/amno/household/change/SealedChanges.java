package vn.amno.household.change;

import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.SealedData;

/** Requests for change: what they ask for and what the registry said. The hash of the content stays, since it is that of the plain text. */
@Component
@Order(4)
class SealedChanges implements SealedData {

    private static final UUID START = new UUID(0, 0);

    private final SealedChangeStore store;
    private final ChangeText texts;
    private final BlindIndex index;

    SealedChanges(SealedChangeStore store, ChangeText texts, BlindIndex index) {
        this.store = store;
        this.texts = texts;
        this.index = index;
    }

    @Override
    public String place() {
        return "household.change_request.content";
    }

    @Override
    public Map<Integer, Long> countByKey() {
        return store.countRequests();
    }

    @Override
    public Batch sealAgain(String after, int limit) {
        var rows = store.requests(after.isEmpty() ? START : UUID.fromString(after), index.primaryKey(), limit);
        for (var row : rows) {
            store.replace(row, texts.again(row.id(), row.content()), texts.seenAgain(row.id(), row.seen()));
        }
        return rows.isEmpty()
                ? Batch.NOTHING
                : new Batch(
                        rows.size(),
                        rows.size() < limit ? "" : rows.getLast().id().toString());
    }
}
