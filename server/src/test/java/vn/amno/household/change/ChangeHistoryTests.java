package vn.amno.household.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.amno.household.change.Officers.as;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.area.Village;
import vn.amno.area.Villages;
import vn.amno.household.ChangeId;
import vn.amno.household.Changes;
import vn.amno.household.HouseholdId;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.household.change.Change.AddMember;
import vn.amno.household.change.Change.CorrectMember;
import vn.amno.household.change.Change.Death;
import vn.amno.household.change.Change.Merge;
import vn.amno.household.change.Change.MoveOut;
import vn.amno.household.change.Change.RemoveMember;
import vn.amno.household.change.Change.Split;
import vn.amno.household.change.Change.Undo;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.kernel.Acting;

/** Random lawful changes and undos: whatever is undone had not been, and the registry never contradicts itself on any day. */
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
class ChangeHistoryTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final LocalDate START = LocalDate.of(2018, 3, 1);
    private static final int STEPS = 40;
    private static final List<String> RELATIONS = List.of("Vợ/chồng", "Con", "Bố/mẹ", "Cháu", "Quan hệ khác");

    private final Changes changes;
    private final Registry registry;
    private final Villages villages;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final RegistryTables tables;
    private final Acting surveyor;
    private final Acting chair;

    ChangeHistoryTests(Changes changes, Registry registry, Villages villages, Areas areas) {
        this.changes = changes;
        this.registry = registry;
        this.villages = villages;
        this.tables = new RegistryTables();
        this.surveyor = Officers.surveyor(areas.get(LIEN_CHUNG));
        this.chair = Officers.chair(areas.get(LIEN_CHUNG));
    }

    private record Done(ChangeId id, String before) {}

    @BeforeEach
    void empty() {
        tables.clear();
        villages.registerAll(LIEN_CHUNG, List.of("Thôn Hạ", "Thôn Thượng", "Thôn Nội"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aChangeAndItsUndoLeaveNothingAndNothingContradictsItself(long seed) {
        var random = new Random(seed);
        var homes = List.of(family("A", 4), family("B", 3), family("C", 1));
        Deque<Done> done = new ArrayDeque<>();
        var day = START;
        var applied = 0;
        var undone = 0;
        for (var step = 0; step < STEPS; step++) {
            day = day.plusDays(1 + random.nextInt(20));
            if (!done.isEmpty() && random.nextInt(3) == 0) {
                var last = done.pop();
                apply(new Undo(last.id(), "seed " + seed));
                assertThat(RegistryState.of(jdbc))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(last.before());
                undone++;
            } else {
                var before = RegistryState.of(jdbc);
                var change = change(homes.get(random.nextInt(homes.size())), day, random);
                if (change.filter(this::lawful).isPresent()) {
                    done.push(new Done(apply(change.get()), before));
                    applied++;
                }
            }
            assertConsistent("seed %d, step %d".formatted(seed, step));
        }
        while (!done.isEmpty()) {
            var last = done.pop();
            apply(new Undo(last.id(), "seed " + seed));
            assertThat(RegistryState.of(jdbc)).as("seed %d, at the end", seed).isEqualTo(last.before());
        }
        assertThat(applied).as("changes of seed %d", seed).isGreaterThan(10);
        assertThat(undone).as("undos of seed %d", seed).isPositive();
    }

    /** Earlier changes are undone in any order; the registry refuses what others stand on, and otherwise stays consistent. */
    @ParameterizedTest
    @ValueSource(longs = {55, 89, 144})
    void undosOutOfOrderAreRefusedOrConsistent(long seed) {
        var random = new Random(seed);
        var homes = List.of(family("A", 4), family("B", 3));
        var done = new ArrayList<ChangeId>();
        var day = START;
        var refused = 0;
        for (var step = 0; step < STEPS; step++) {
            day = day.plusDays(1 + random.nextInt(20));
            if (!done.isEmpty() && random.nextInt(3) == 0) {
                var id = done.remove(random.nextInt(done.size()));
                var before = RegistryState.of(jdbc);
                try {
                    apply(new Undo(id, "seed " + seed));
                } catch (ObjectionException e) {
                    refused++;
                    assertThat(RegistryState.of(jdbc)).isEqualTo(before);
                }
            } else {
                change(homes.get(random.nextInt(homes.size())), day, random)
                        .filter(this::lawful)
                        .map(this::apply)
                        .ifPresent(done::add);
            }
            assertConsistent("seed %d, step %d".formatted(seed, step));
        }
        assertThat(refused).as("refused undos of seed %d", seed).isPositive();
    }

    private boolean lawful(Change change) {
        try {
            as(surveyor, () -> changes.preview(change));
            return true;
        } catch (ObjectionException e) {
            return false;
        }
    }

    private Optional<Change> change(HouseholdId home, LocalDate day, Random random) {
        var view = as(surveyor, () -> changes.household(home));
        if (view.closedOn() != null) {
            return Optional.empty();
        }
        var present = view.present();
        var person = present.get(random.nextInt(present.size()));
        return switch (random.nextInt(7)) {
            case 4 -> split(view, day, random);
            case 5 -> merge(view, day, random);
            case 6 -> Optional.of(new MoveOut(home, day, LIEN_CHUNG, otherVillage(view, random), "", ""));
            case 0 ->
                Optional.of(new AddMember(home, day, person(random), relation(random), JoinReason.MOVED_HERE, ""));
            case 1 ->
                Optional.of(new RemoveMember(
                        home, day, person.person(), LeaveReason.MOVED_AWAY, head(present, person, random), ""));
            case 2 -> Optional.of(new Death(home, day, person.person(), head(present, person, random), ""));
            default ->
                Optional.of(new CorrectMember(
                        home,
                        person.person(),
                        person(random),
                        person.relation().equals("Chủ hộ") ? "Chủ hộ" : relation(random),
                        "seed"));
        };
    }

    private Optional<Change> split(HouseholdView view, LocalDate day, Random random) {
        var present = view.present();
        if (present.size() < 2) {
            return Optional.empty();
        }
        var leaving = present.subList(0, 1 + random.nextInt(present.size() - 1));
        var staying = present.subList(leaving.size(), present.size());
        var relations = leaving.stream().collect(Collectors.toMap(PersonView::person, _ -> relation(random)));
        return Optional.of(new Split(
                view.id(),
                day,
                leaving.stream().map(PersonView::person).toList(),
                "T" + random.nextInt(1_000_000),
                null,
                new NewHead(leaving.getFirst().person(), relations),
                leaving.stream().anyMatch(person -> person.relation().equals("Chủ hộ"))
                        ? new NewHead(staying.getFirst().person(), Map.of())
                        : null,
                ""));
    }

    private Optional<Change> merge(HouseholdView view, LocalDate day, Random random) {
        var others = jdbc.sql(
                        "select id from household.household where closed_on is null and registered_on < :day and id <> :id order by code")
                .param("day", day)
                .param("id", view.id().value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var relations = view.present().stream().collect(Collectors.toMap(PersonView::person, _ -> relation(random)));
        return Optional.of(
                new Merge(view.id(), new HouseholdId(others.get(random.nextInt(others.size()))), day, relations, ""));
    }

    private Integer otherVillage(HouseholdView view, Random random) {
        var choices = villages.list(LIEN_CHUNG).stream()
                .map(Village::id)
                .filter(id -> !id.equals(view.villageId()))
                .toList();
        return choices.get(random.nextInt(choices.size()));
    }

    private static @Nullable NewHead head(List<PersonView> present, PersonView leaving, Random random) {
        var others = present.stream()
                .filter(person -> !person.person().equals(leaving.person()))
                .toList();
        if (!leaving.relation().equals("Chủ hộ") || others.isEmpty()) {
            return null;
        }
        var chosen = others.get(random.nextInt(others.size()));
        var other = others.get(random.nextInt(others.size()));
        return new NewHead(chosen.person(), Map.of(other.person(), relation(random)));
    }

    private static PersonFacts person(Random random) {
        var digits = random.nextBoolean() ? "" : "024%09d".formatted(random.nextInt(1_000_000_000));
        return new PersonFacts("Người " + Integer.toString(random.nextInt(100_000), 36), "Nữ", null, "Tày", digits);
    }

    private static String relation(Random random) {
        return RELATIONS.get(random.nextInt(RELATIONS.size()));
    }

    private HouseholdId family(String code, int members) {
        var sheet = SheetDraft.of(code, LIEN_CHUNG);
        for (var member = 0; member < members; member++) {
            sheet.member("Thành viên %s%d".formatted(code, member), "1970", "");
        }
        return registry.register(
                        START,
                        List.of(new NewHousehold(
                                code,
                                LIEN_CHUNG,
                                "Thôn Hạ",
                                "Thành viên %s0".formatted(code),
                                sheet.sheet().members())))
                .getFirst();
    }

    private ChangeId apply(Change change) {
        var id = new ChangeId(UUID.randomUUID());
        as(surveyor, () -> changes.draft(id, change));
        as(surveyor, () -> changes.submit(id));
        as(chair, () -> changes.approve(id, 2));
        return id;
    }

    /** On every day on which anything begins or ends, and on the last of all. */
    private void assertConsistent(String when) {
        var faults = jdbc.sql("""
                with day as (
                    select valid_from as day from household.membership
                    union select valid_to + 1 from household.membership where valid_to is not null
                    union select valid_from from household.residence
                ), heads as (
                    select d.day, r.household_id, count(m.person_id) filter (where m.relation = 'Chủ hộ') as heads, count(m.person_id) as members
                    from day d
                    join household.residence r on r.valid_from <= d.day and (r.valid_to is null or r.valid_to >= d.day)
                    left join household.membership m on m.household_id = r.household_id
                        and m.valid_from <= d.day and (m.valid_to is null or m.valid_to >= d.day)
                    group by d.day, r.household_id
                ), homes as (
                    select d.day, m.person_id, count(*) as homes
                    from day d
                    join household.membership m on m.valid_from <= d.day and (m.valid_to is null or m.valid_to >= d.day)
                    group by d.day, m.person_id
                )
                select format('%s heads of %s on %s', heads, household_id, day) from heads where heads <> 1
                union all
                select format('%s homes of %s on %s', homes, person_id, day) from homes where homes > 1
                union all
                select format('members of closed %s', h.id) from household.household h
                join household.membership m on m.household_id = h.id and m.valid_to is null
                where h.closed_on is not null
                union all
                select format('area of %s', m.person_id) from household.household h
                join household.membership m on m.household_id = h.id and m.valid_to is null
                join household.person p on p.id = m.person_id
                where m.area_key <> h.area_key or p.area_key <> h.area_key
                union all
                select format('head name of %s', h.id) from household.household h
                join household.membership m on m.household_id = h.id and m.valid_to is null and m.relation = 'Chủ hộ'
                join household.person p on p.id = m.person_id
                where h.head_name <> p.full_name
                union all
                select format('tokens of %s', h.id) from household.household h
                cross join string_to_table(h.name_key, ' ') as word
                where h.closed_on is null and not exists (
                    select from household.name_token t where t.household_id = h.id and t.area_key = h.area_key and t.token = word)
                """).query((row, _) -> row.getString(1)).list();
        assertThat(faults).as(when).isEmpty();
    }
}
