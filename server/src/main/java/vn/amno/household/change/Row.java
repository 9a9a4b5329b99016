package vn.amno.household.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.BirthDate;

/** One row of the registry, and its values as texts for the journal. Scope keys of people follow their household and are no values of their own. */
sealed interface Row {

    RowKey key();

    /** What a change may alter, by name; empty values are left out. */
    SortedMap<String, String> fields();

    static Row of(RowKey key, Map<String, String> fields) {
        return switch (key.table()) {
            case HOUSEHOLD -> Household.of(key, new Reader(fields));
            case PERSON -> Person.of(key, new Reader(fields));
            case RESIDENCE -> Residence.of(key, new Reader(fields));
            case MEMBERSHIP -> Membership.of(key, new Reader(fields));
        };
    }

    /**
     * @param closedReason empty while the household exists
     */
    record Household(
            UUID id,
            int communeId,
            int areaKey,
            String code,
            String head,
            LocalDate registeredOn,
            @Nullable LocalDate closedOn,
            String closedReason)
            implements Row {

        @Override
        public RowKey key() {
            return RowKey.household(id);
        }

        @Override
        public SortedMap<String, String> fields() {
            return new Writer()
                    .add("commune", communeId)
                    .add("area", areaKey)
                    .add("code", code)
                    .add("head", head)
                    .add("registered", registeredOn)
                    .add("closed", closedOn)
                    .add("closedReason", closedReason)
                    .fields();
        }

        private static Household of(RowKey key, Reader row) {
            return new Household(
                    key.id(),
                    row.number("commune"),
                    row.number("area"),
                    row.text("code"),
                    row.text("head"),
                    row.day("registered"),
                    row.dayOrNull("closed"),
                    row.text("closedReason"));
        }

        Household headedBy(String name) {
            return new Household(id, communeId, areaKey, code, name, registeredOn, closedOn, closedReason);
        }

        Household movedTo(int commune, int area, String newCode) {
            return new Household(id, commune, area, newCode, head, registeredOn, closedOn, closedReason);
        }

        Household closed(LocalDate day, String reason) {
            return new Household(id, communeId, areaKey, code, head, registeredOn, day, reason);
        }
    }

    /**
     * @param citizenId digits, never sealed here; empty when not known
     */
    record Person(
            UUID id,
            String name,
            String sex,
            @Nullable BirthDate birth,
            String ethnicity,
            String citizenId,
            @Nullable LocalDate diedOn)
            implements Row {

        @Override
        public RowKey key() {
            return RowKey.person(id);
        }

        @Override
        public SortedMap<String, String> fields() {
            return new Writer()
                    .add("name", name)
                    .add("sex", sex)
                    .add("birthFrom", birth == null ? null : birth.from())
                    .add("birthTo", birth == null ? null : birth.to())
                    .add("ethnicity", ethnicity)
                    .add("citizenId", citizenId)
                    .add("died", diedOn)
                    .fields();
        }

        private static Person of(RowKey key, Reader row) {
            return new Person(
                    key.id(),
                    row.text("name"),
                    row.text("sex"),
                    BirthDate.between(row.dayOrNull("birthFrom"), row.dayOrNull("birthTo")),
                    row.text("ethnicity"),
                    row.text("citizenId"),
                    row.dayOrNull("died"));
        }

        static Person of(UUID id, PersonFacts facts) {
            return new Person(id, facts.name(), facts.sex(), facts.birth(), facts.ethnicity(), facts.citizenId(), null);
        }

        Person corrected(PersonFacts facts) {
            return new Person(
                    id,
                    facts.name(),
                    facts.sex(),
                    facts.birth(),
                    facts.ethnicity(),
                    facts.citizenId().isEmpty() ? citizenId : facts.citizenId(),
                    diedOn);
        }

        Person died(LocalDate day) {
            return new Person(id, name, sex, birth, ethnicity, citizenId, day);
        }
    }

    /**
     * @param to last day in that place; null while the household lives there
     */
    record Residence(
            UUID household,
            LocalDate from,
            int communeId,
            @Nullable Integer villageId,
            int areaKey,
            String code,
            @Nullable LocalDate to)
            implements Row {

        @Override
        public RowKey key() {
            return RowKey.residence(household, from);
        }

        @Override
        public SortedMap<String, String> fields() {
            return new Writer()
                    .add("commune", communeId)
                    .add("village", villageId)
                    .add("area", areaKey)
                    .add("code", code)
                    .add("to", to)
                    .fields();
        }

        private static Residence of(RowKey key, Reader row) {
            return new Residence(
                    key.id(),
                    key.day(),
                    row.number("commune"),
                    row.numberOrNull("village"),
                    row.number("area"),
                    row.text("code"),
                    row.dayOrNull("to"));
        }

        Residence until(LocalDate day) {
            return new Residence(household, from, communeId, villageId, areaKey, code, day);
        }
    }

    /**
     * @param to last day in the household; null while the person belongs to it
     * @param endReason empty while the person belongs to it
     */
    record Membership(
            UUID household,
            UUID person,
            LocalDate from,
            int ordinal,
            String relation,
            @Nullable LocalDate to,
            String endReason)
            implements Row {

        @Override
        public RowKey key() {
            return RowKey.membership(household, person, from);
        }

        @Override
        public SortedMap<String, String> fields() {
            return new Writer()
                    .add("ordinal", ordinal)
                    .add("relation", relation)
                    .add("to", to)
                    .add("endReason", endReason)
                    .fields();
        }

        private static Membership of(RowKey key, Reader row) {
            return new Membership(
                    key.id(),
                    key.member(),
                    key.day(),
                    row.number("ordinal"),
                    row.text("relation"),
                    row.dayOrNull("to"),
                    row.text("endReason"));
        }

        boolean open() {
            return to == null;
        }

        boolean heads() {
            return relation.equals(FactChecks.HEAD);
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        Membership until(LocalDate day, String reason) {
            return new Membership(household, person, from, ordinal, relation, day, reason);
        }

        Membership related(String other) {
            return new Membership(household, person, from, ordinal, other, to, endReason);
        }
    }

    /** Collects the values that are there. */
    final class Writer {

        private final SortedMap<String, String> fields = new TreeMap<>();

        private Writer add(String name, @Nullable Object value) {
            if (value != null && !value.toString().isEmpty()) {
                fields.put(name, value.toString());
            }
            return this;
        }

        private SortedMap<String, String> fields() {
            return fields;
        }
    }

    /** Reads values back. */
    record Reader(Map<String, String> fields) {

        private String text(String name) {
            return fields.getOrDefault(name, "");
        }

        private int number(String name) {
            return Integer.parseInt(text(name));
        }

        private @Nullable Integer numberOrNull(String name) {
            return fields.containsKey(name) ? Integer.valueOf(text(name)) : null;
        }

        private LocalDate day(String name) {
            return LocalDate.parse(text(name));
        }

        private @Nullable LocalDate dayOrNull(String name) {
            return FactChecks.dayOrNull(fields.get(name));
        }
    }
}
