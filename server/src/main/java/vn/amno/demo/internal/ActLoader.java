package vn.amno.demo.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.household.HouseholdId;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.Registry.Move;

/** Plays the acts of one year into the registry: the whole year or nothing, so that a killed program can go on with the next. */
@Service
@DemoOnly
class ActLoader {

    private final Registry registry;
    private final ProgressStore progress;
    private final Clock clock;

    ActLoader(Registry registry, ProgressStore progress, Clock clock) {
        this.registry = registry;
        this.progress = progress;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Map<Integer, Integer> finishedYears() {
        return progress.finishedYears();
    }

    @Transactional
    void load(Act act) {
        act.steps().forEach(this::perform);
        progress.finish(act.year(), TanYen.EDITION, Instant.now(clock));
    }

    private void perform(Act.Step step) {
        switch (step) {
            case Act.Register register -> register(register);
            case Act.Close close -> registry.close(close.on(), close.reason(), ids(close.codes()));
            case Act.Relocate relocate -> relocate(relocate);
            case Act.Review review -> registry.record(review.on(), review.sheets());
        }
    }

    private void register(Act.Register register) {
        var ids = registry.register(register.on(), register.households());
        progress.remember(register.households().stream().map(NewHousehold::code).toList(), ids);
    }

    private void relocate(Act.Relocate relocate) {
        var ids = progress.find(new HashSet<>(
                relocate.households().stream().map(Act.Destination::code).toList()));
        registry.move(
                relocate.on(),
                relocate.households().stream()
                        .map(household -> new Move(
                                Objects.requireNonNull(ids.get(household.code()), household.code()),
                                household.communeId(),
                                household.village()))
                        .toList());
    }

    private List<HouseholdId> ids(Collection<String> codes) {
        var ids = progress.find(new HashSet<>(codes));
        return codes.stream()
                .map(code -> Objects.requireNonNull(ids.get(code), code))
                .toList();
    }
}
