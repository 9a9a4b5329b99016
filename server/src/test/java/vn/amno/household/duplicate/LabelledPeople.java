package vn.amno.household.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Invented people of whom we know which records are one person. One seed, one set. Families live in communes; some people are on record twice, with one typed mistake each; and among the
 * others are those who are easily taken for one: twins, father and son of one name, namesakes of one age in one commune, and people under a mistyped citizen id of somebody else.
 */
final class LabelledPeople {

    private static final int PROVINCES = 3;
    private static final int COMMUNES_PER_PROVINCE = 10;
    private static final int HOUSEHOLDS_PER_COMMUNE = 200;
    private static final int PER_KIND = 60;
    private static final int THIS_YEAR = 2026;

    /** Of a hundred second records, how many carry the same citizen id, a mistyped one, or stand in another commune. */
    private static final int WITH_ID = 40;

    private static final int ID_MISTYPED = 4;
    private static final int ELSEWHERE = 30;

    private final List<PersonFacts> people = new ArrayList<>();
    private final Map<Set<UUID>, String> same = new HashMap<>();
    private final Set<UUID> used = new HashSet<>();
    private final Random random;
    private final NameStock names;
    private final List<House> houses = new ArrayList<>();

    private LabelledPeople(long seed) {
        random = new Random(seed);
        names = new NameStock(random);
    }

    static LabelledPeople of(long seed) {
        var set = new LabelledPeople(seed);
        set.settle();
        for (var time = 0; time < PER_KIND; time++) {
            set.addLookalikes();
        }
        for (var time = 0; time < PER_KIND; time++) {
            set.addMovedHousehold();
            for (var mistake : Mistake.values()) {
                set.addSecondRecord(mistake);
            }
        }
        set.houses.forEach(house -> set.people.addAll(house.facts()));
        return set;
    }

    List<PersonFacts> people() {
        return people;
    }

    /** Ids of two records of one person, with what is different about the second. */
    Map<Set<UUID>, String> same() {
        return same;
    }

    private record House(UUID id, int areaKey, List<InventedPerson> members) {

        List<PersonFacts> facts() {
            var head = PersonName.of(members.getFirst().name()).folded();
            var family = new Family(
                    id, head, members.stream().map(InventedPerson::kin).toList());
            return members.stream()
                    .map(member -> member.facts(family, areaKey, Set.of()))
                    .toList();
        }
    }

    private void settle() {
        for (var province = 1; province <= PROVINCES; province++) {
            for (var commune = 1; commune <= COMMUNES_PER_PROVINCE; commune++) {
                for (var number = 0; number < HOUSEHOLDS_PER_COMMUNE; number++) {
                    settle((province * 10_000 + commune) * 1_000 + 1 + number % 10);
                }
            }
        }
    }

    private void settle(int areaKey) {
        var house = new House(uuid(), areaKey, new ArrayList<>());
        houses.add(house);
        var year = 1945 + random.nextInt(55);
        var father = person(names.surname(), true, year);
        house.members.add(father);
        if (random.nextInt(100) < 80) {
            house.members.add(person(names.surname(), false, year - 2 + random.nextInt(8)));
        }
        for (var children = random.nextInt(4); children > 0; children--) {
            var born = Math.min(year + 20 + random.nextInt(18), THIS_YEAR - 1);
            house.members.add(person(father.surname(), random.nextBoolean(), born));
        }
    }

    private void addLookalikes() {
        addTwins(any(houses));
        addSonNamedAsFather(any(houses));
        addNamesakesOfOneAge(any(houses));
        addNamesakeOfOneBirthday(anyone());
        misprintIdOf(anyone(), any(houses));
    }

    /** Names of twins begin with one letter, rhyme, or differ in the tone. */
    private void addTwins(House house) {
        var one = person(house.members.getFirst().surname(), random.nextBoolean(), 2000 + random.nextInt(25));
        InventedPerson two;
        do {
            two = switch (random.nextInt(3)) {
                case 0 -> Mistake.ONE_MARK_WRONG.apply(one, random);
                case 1 -> Mistake.LETTER_WRONG.apply(one, random);
                default -> one.named(one.surname(), names.middleAndGiven(one.man(), THIS_YEAR));
            };
        } while (PersonName.of(two.name()).equals(PersonName.of(one.name())));
        add(house, one);
        add(house, two.as(uuid()).withId(one.citizenId().isEmpty() ? "" : digits()));
    }

    private void addSonNamedAsFather(House house) {
        var father = house.members.getFirst();
        var son = person(father.surname(), true, year(father) + 22 + random.nextInt(10));
        add(house, son.named(father.surname(), father.rest()));
    }

    private void addNamesakesOfOneAge(House house) {
        var rest = List.of("Văn", any(List.of("Hùng", "Dũng", "Tuấn", "Minh", "Nam", "Sơn")));
        var year = 1950 + random.nextInt(40);
        add(house, person("Nguyễn", true, year).named("Nguyễn", rest));
        add(neighbour(house), person("Nguyễn", true, year).named("Nguyễn", rest));
    }

    /** Somewhere: of very many people there are such. */
    private void addNamesakeOfOneBirthday(InventedPerson model) {
        var rest = List.of(model.man() ? "Văn" : "Thị", model.rest().getLast());
        var other = person(model.surname(), model.man(), year(model)).named(model.surname(), rest);
        add(any(houses), other.born(model.birth(), model.yearOnly()));
    }

    /** Somebody stands under the citizen id of a stranger. */
    private void misprintIdOf(InventedPerson robbed, House house) {
        if (!robbed.citizenId().isEmpty()) {
            add(
                    house,
                    person(names.surname(), random.nextBoolean(), 1950 + random.nextInt(60))
                            .withId(robbed.citizenId()));
        }
    }

    private void addSecondRecord(Mistake mistake) {
        var original = anyone();
        var copy = mistake.apply(original, random).as(uuid());
        var elsewhere = random.nextInt(100) < ELSEWHERE;
        var id = random.nextInt(100);
        if (id < ID_MISTYPED && !original.citizenId().isEmpty()) {
            copy = copy.withId(digits());
        } else if (id >= WITH_ID) {
            copy = copy.withId("");
        }
        add(elsewhere ? any(houses) : neighbour(houseOf(original)), copy);
        same.put(Set.of(original.id(), copy.id()), mistake + (elsewhere ? ", other commune" : ", same commune"));
        used.add(original.id());
    }

    /** A whole household is registered again where it moved to, every other citizen id left out, with a mistake here and there. */
    private void addMovedHousehold() {
        House house;
        do {
            house = any(houses);
        } while (house.members.stream().anyMatch(member -> used.contains(member.id())));
        var moved = new House(uuid(), any(houses).areaKey(), new ArrayList<>());
        for (var member : house.members) {
            var mistake = random.nextInt(4) == 0 ? any(List.of(Mistake.values())) : Mistake.NONE;
            var copy = mistake.apply(member, random).as(uuid());
            add(moved, random.nextBoolean() ? copy.withId("") : copy);
            same.put(Set.of(member.id(), copy.id()), "moved with the household");
            used.add(member.id());
        }
        houses.add(moved);
    }

    /** Those made for a purpose serve for no other. */
    private void add(House house, InventedPerson person) {
        house.members.add(person);
        used.add(person.id());
    }

    private InventedPerson person(String surname, boolean man, int year) {
        var birth = LocalDate.ofYearDay(year, 2 + random.nextInt(364));
        var old = year < 1965 && random.nextInt(100) < 40;
        var known = random.nextInt(100) < (year < 2012 ? 85 : 50);
        return new InventedPerson(
                uuid(), surname, names.middleAndGiven(man, year), man, birth, old, known ? digits() : "");
    }

    private InventedPerson anyone() {
        InventedPerson person;
        do {
            person = any(any(houses).members);
        } while (used.contains(person.id()));
        return person;
    }

    private House houseOf(InventedPerson person) {
        return houses.stream()
                .filter(house -> house.members.contains(person))
                .findFirst()
                .orElseThrow();
    }

    private House neighbour(House house) {
        House other;
        do {
            other = any(houses);
        } while (other.id().equals(house.id()) || other.areaKey() / 1_000 != house.areaKey() / 1_000);
        return other;
    }

    private String digits() {
        return "0%011d".formatted(random.nextLong(100_000_000_000L));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static int year(InventedPerson person) {
        return Objects.requireNonNull(person.birth()).getYear();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
