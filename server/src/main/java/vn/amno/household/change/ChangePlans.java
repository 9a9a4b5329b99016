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
import vn.amno.household.change.Change.AcceptMove;
import vn.amno.household.change.Change.AddMember;
import vn.amno.household.change.Change.CorrectMember;
import vn.amno.household.change.Change.Death;
import vn.amno.household.change.Change.Merge;
import vn.amno.household.change.Change.MoveOut;
import vn.amno.household.change.Change.RemoveMember;
import vn.amno.household.change.Change.Split;
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
    private final ChangeText texts;
    private final RegistryInside inside;
    private final Circumstances.Places known;
    private final Clock clock;

    ChangePlans(
            BookReadStore reads,
            BookWriteStore writes,
            EffectStore effects,
            RequestStore requests,
            ChangeText texts,
            RegistryInside inside,
            Circumstances.Places known,
            Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.effects = effects;
        this.requests = requests;
        this.texts = texts;
        this.inside = inside;
        this.known = known;
        this.clock = clock;
    }

    /** What the change is about. Refuses what is not in sight. */
    Subject subject(Change change) {
        return switch (change) {
            case AddMember add -> inHousehold(change, add.household());
            case RemoveMember remove -> inHousehold(change, remove.household());
            case CorrectMember correct -> inHousehold(change, correct.household());
            case Death death -> inHousehold(change, death.household());
            case Split split -> inHousehold(change, split.household());
            case MoveOut move -> away(move);
            case AcceptMove move -> accepted(move);
            case Merge merge -> into(merge);
            case Undo undo -> ofTarget(undo);
        };
    }

    private Subject inHousehold(Change change, HouseholdId household) {
        var areaKey = reads.areaKey(household.value())
                .orElseThrow(() ->
                        new ProblemException(ChangeProblem.HOUSEHOLD_NOT_FOUND, "household " + household.value()));
        return new Subject(change.kind(), areaKey, null, household.value(), null, null, change.on());
    }

    /** To another commune the other side is that commune as a whole. */
    private Subject away(MoveOut move) {
        var from = inHousehold(move, move.household());
        var commune = move.communeId();
        return commune == null || known.isIn(commune, from.areaKey())
                ? from
                : new Subject(
                        from.kind(),
                        from.areaKey(),
                        known.areaKeyOf(commune, null),
                        from.household(),
                        null,
                        null,
                        move.on());
    }

    private Subject accepted(AcceptMove move) {
        var id = move.move().value();
        var target = requests.find(id)
                .filter(request -> texts.open(id, request.subject().kind(), request.content()) instanceof MoveOut out
                        && move.takesOver(out))
                .orElseThrow(() -> new ProblemException(ChangeProblem.NOT_TO_ACCEPT, "request " + id));
        return new Subject(
                move.kind(),
                known.areaKeyOf(move.communeId(), move.villageId()),
                target.subject().areaKey(),
                move.household().value(),
                null,
                target.id(),
                move.on());
    }

    private Subject into(Merge merge) {
        var from = inHousehold(merge, merge.household());
        var to = inHousehold(merge, merge.into());
        return new Subject(
                from.kind(), from.areaKey(), to.areaKey(), from.household(), to.household(), null, merge.on());
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

    /** A move that the other commune answered is not undone before the answer. */
    void refuseTakenOver(UUID move) {
        if (requests.targeted(move, Change.Kind.ACCEPT_MOVE, move)) {
            throw new ObjectionException(
                    "", "Xã đến đã nhận hộ, hoặc đang chờ duyệt nhận. Hủy hoặc rút việc nhận trước.");
        }
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
                before, Planner.plan(change, before, new Circumstances(today(), inside::newId, known), undone), undone);
    }

    /** What the change would have done to the registry as it was. */
    Book planOn(Change change, Book before) {
        return Planner.plan(change, before, new Circumstances(today(), inside::newId, new Then(known)), undone(change));
    }

    /** When the request was made its code was free; what took it since says nothing of what it asked for. */
    private record Then(Circumstances.Places now) implements Circumstances.Places {

        @Override
        public int areaKeyOf(int commune, @Nullable Integer village) {
            return now.areaKeyOf(commune, village);
        }

        @Override
        public boolean isIn(int commune, int areaKey) {
            return now.isIn(commune, areaKey);
        }

        @Override
        public boolean taken(int commune, String code) {
            return false;
        }
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
            case Split split -> household(split.household());
            case MoveOut move -> household(move.household());
            case AcceptMove move -> household(move.household());
            case Merge merge ->
                reads.read(List.of(merge.household().value(), merge.into().value()), List.of());
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
