package vn.amno.household.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.household.HouseholdId;
import vn.amno.household.Restrictions;

/** Keeps who is restricted. */
@Service
class RegisteredRestrictions implements Restrictions {

    private final RestrictionStore store;
    private final Clock clock;

    RegisteredRestrictions(RestrictionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void restrict(UUID person) {
        store.insert(person, LocalDate.now(clock));
    }

    @Override
    @Transactional
    public boolean lift(UUID person) {
        return store.delete(person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> findSince(UUID person) {
        return store.since(person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> findName(HouseholdId household, UUID person) {
        return store.name(household.value(), person);
    }
}
