package vn.amno.access.factor;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.SealedData;
import vn.amno.keys.Sealing;

/** Seeds of apps for codes, confirmed and offered; those offered lapse within minutes. */
@Component
class SealedSeeds implements SealedData {

    private static final UUID START = new UUID(0, 0);

    private final SealedSeedStore store;
    private final Sealing sealing;
    private final BlindIndex index;

    SealedSeeds(SealedSeedStore store, Sealing sealing, BlindIndex index) {
        this.store = store;
        this.sealing = sealing;
        this.index = index;
    }

    @Override
    public String place() {
        return "access.totp.seed";
    }

    @Override
    public Map<Integer, Long> countByKey() {
        return store.countByKey();
    }

    @Override
    public Batch sealAgain(String after, int limit) {
        var seeds = store.list(after.isEmpty() ? START : UUID.fromString(after), index.primaryKey(), limit);
        for (var seed : seeds) {
            var place = FactorRegister.SEED + seed.account();
            store.replace(
                    seed, sealing.seal(place, sealing.open(place, seed.sealed().bytes())));
        }
        return seeds.isEmpty()
                ? Batch.NOTHING
                : new Batch(
                        seeds.size(),
                        seeds.size() < limit ? "" : seeds.getLast().account().toString());
    }

    /** Whoever is setting up an app at that moment begins anew. */
    @Override
    public void complete() {
        store.deleteOffersUnderOtherKeys(index.primaryKey());
    }
}
