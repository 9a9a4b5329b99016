package vn.amno.household.internal;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.amno.household.change.RegistryInside;

@Component
class InsideForChanges implements RegistryInside {

    private final ComparisonStore comparisons;
    private final TimeOrderedIds ids;
    private final RegistryCipher cipher;
    private final IndexKeyStore indexKeys;
    private final RestrictionStore restrictions;

    InsideForChanges(
            ComparisonStore comparisons,
            TimeOrderedIds ids,
            RegistryCipher cipher,
            IndexKeyStore indexKeys,
            RestrictionStore restrictions) {
        this.comparisons = comparisons;
        this.ids = ids;
        this.cipher = cipher;
        this.indexKeys = indexKeys;
        this.restrictions = restrictions;
    }

    @Override
    public long lock() {
        return comparisons.lockRegistry() + 1;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public byte[] sealCitizenId(UUID person, String digits) {
        return cipher.sealCitizenId(person, digits);
    }

    @Override
    public String openCitizenId(UUID person, byte[] sealed) {
        return cipher.openCitizenId(person, sealed);
    }

    @Override
    public byte[] citizenIdKey(String digits) {
        return cipher.citizenIdKey(indexKeys.current(), digits);
    }

    @Override
    public Set<UUID> restricted(Collection<UUID> people) {
        return restrictions.since(people).keySet();
    }

    @Override
    public String masked(String digits) {
        return Masking.citizenId(digits);
    }
}
