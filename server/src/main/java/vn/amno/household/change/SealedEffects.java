package vn.amno.household.change;

import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.amno.household.change.SealedChangeStore.Effect;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.SealedData;

/** What approved changes did to rows of the registry. */
@Component
@Order(5)
class SealedEffects implements SealedData {

    private static final Effect START = new Effect(new UUID(0, 0), 0, null);

    private final SealedChangeStore store;
    private final ChangeText texts;
    private final BlindIndex index;

    SealedEffects(SealedChangeStore store, ChangeText texts, BlindIndex index) {
        this.store = store;
        this.texts = texts;
        this.index = index;
    }

    @Override
    public String place() {
        return "household.change_effect.sealed";
    }

    @Override
    public Map<Integer, Long> countByKey() {
        return store.countEffects();
    }

    @Override
    public Batch sealAgain(String after, int limit) {
        var rows = store.effects(after.isEmpty() ? START : parse(after), index.primaryKey(), limit);
        for (var row : rows) {
            store.replace(row, texts.effectAgain(row.request(), row.ordinal(), row.sealed()));
        }
        return rows.isEmpty()
                ? Batch.NOTHING
                : new Batch(rows.size(), rows.size() < limit ? "" : print(rows.getLast()));
    }

    private static String print(Effect effect) {
        return effect.request() + "/" + effect.ordinal();
    }

    private static Effect parse(String text) {
        var slash = text.indexOf('/');
        return new Effect(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)), null);
    }
}
