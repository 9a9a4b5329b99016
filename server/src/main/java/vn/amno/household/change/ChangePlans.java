package vn.amno.household.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.HouseholdId;
import vn.amno.household.change.Change.AddMember;
import vn.amno.household.change.Change.CorrectMember;
import vn.amno.household.change.Change.Death;
import vn.amno.household.change.Change.RemoveMember;
import vn.amno.household.change.Change.Undo;
import vn.amno.household.change.RequestStore.Subject;
import vn.amno.kernel.ProblemException;

/** Reads what a change touches, computes what it does, writes it. Called within a transaction. */
@Component
class ChangePlans {

    private final BookReadStore reads;
    private final BookWriteStore writes;
    private final EffectStore effects;
    private final RequestStore requests;
    private final RegistryInside inside;
    private final Clock clock;

    ChangePlans(
            BookReadStore reads,
            BookWriteStore writes,
            EffectStore effects,
            RequestStore requests,
            RegistryInside inside,
            Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.effects = effects;
        this.requests = requests;
        this.inside = inside;
        this.clock = clock;
    }

    /** What the change is about. Refuses what is not in sight. */
    Subject subject(Change change) {
        return switch (change) {
            case AddMember add -> inHousehold(change, add.household());
            case RemoveMember remove -> inHousehold(change, remove.household());
            case CorrectMember correct -> inHousehold(change, correct.household());
            case Death death -> inHousehold(change, death.household());
            case Undo undo -> ofTarget(undo);
        };
    }

    private Subject inHousehold(Change change, HouseholdId household) {
        var areaKey = reads.areaKey(household.value())
                .orElseThrow(() ->
                        new ProblemException(ChangeProblem.HOUSEHOLD_NOT_FOUND, "household " + household.value()));
        return new Subject(change.kind(), areaKey, null, household.value(), null, null, change.on());
    }

    private Subject ofTarget(Undo undo) {
        var id = undo.request().value();
        var target = requests.find(id)
                .orElseThrow(() -> new ProblemException(ChangeProblem.REQUEST_NOT_FOUND, "request " + id));
        var subject = target.subject();
        return new Subject(
                Change.Kind.UNDO,
                subject.areaKey(),
                subject.otherAreaKey(),
                subject.household(),
                subject.otherHousehold(),
                id,
                subject.on());
    }

    record Plan(Book before, Book after, List<Effect> undone) {

        List<Effect> effects() {
            return Effect.between(before, after);
        }
    }

    Plan plan(Change change) {
        var undone = undone(change);
        var before = read(change, undone);
        return new Plan(
                before, Planner.plan(change, before, new Circumstances(today(), inside::newId), undone), undone);
    }

    /** What the change would have done to the registry as it was. */
    Book planOn(Change change, Book before) {
        return Planner.plan(change, before, new Circumstances(today(), inside::newId), undone(change));
    }

    /** The registry as it is, as far as the change touches it. */
    Book read(Change change) {
        return read(change, undone(change));
    }

    private Book read(Change change, List<Effect> undone) {
        return switch (change) {
            case AddMember add -> reads.read(List.of(add.household().value()), sameCitizenId(add.person()));
            case RemoveMember remove -> household(remove.household());
            case CorrectMember correct ->
                reads.read(List.of(correct.household().value()), sameCitizenId(correct.facts()));
            case Death death -> household(death.household());
            case Undo _ -> reads.read(households(undone), people(undone));
        };
    }

    private Book household(HouseholdId id) {
        return reads.read(List.of(id.value()), List.of());
    }

    /** Empty when nothing is to be undone. */
    private List<Effect> undone(Change change) {
        return change instanceof Undo undo ? effects.list(undo.request().value()) : List.of();
    }

    private List<UUID> sameCitizenId(PersonFacts facts) {
        return reads.byCitizenId(facts.citizenId()).stream().toList();
    }

    /** Writes what was planned, and keeps in the journal what it did. */
    void apply(UUID request, Subject subject, Plan plan) {
        var made = plan.effects();
        var touched = new LinkedHashSet<>(households(made));
        addIfThere(touched, subject.household(), plan.after());
        addIfThere(touched, subject.otherHousehold(), plan.after());
        touched.removeIf(household -> !plan.after().has(RowKey.household(household)));
        writes.write(made, touched, plan.after());
        effects.add(request, subject.areaKey(), made);
    }

    private static void addIfThere(Set<UUID> households, @Nullable UUID household, Book book) {
        if (household != null && book.has(RowKey.household(household))) {
            households.add(household);
        }
    }

    @Nullable Integer version(Subject subject) {
        var household = subject.household();
        return household == null ? null : reads.version(household).orElse(null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static Set<UUID> households(Collection<Effect> effects) {
        return effects.stream()
                .map(Effect::key)
                .filter(key -> key.table() != RowKey.Table.PERSON)
                .map(RowKey::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<UUID> people(Collection<Effect> effects) {
        var people = new HashSet<UUID>();
        for (var effect : effects) {
            var key = effect.key();
            switch (key.table()) {
                case PERSON -> people.add(key.id());
                case MEMBERSHIP -> people.add(key.member());
                case HOUSEHOLD, RESIDENCE -> {}
            }
        }
        return people;
    }

    static List<UUID> created(Collection<Effect> effects) {
        return effects.stream()
                .filter(effect -> effect.before() == null && effect.key().table() == RowKey.Table.HOUSEHOLD)
                .map(effect -> effect.key().id())
                .toList();
    }
}
