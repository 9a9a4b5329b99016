package vn.amno.household.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.amno.household.duplicate.Family.Kin;
import vn.amno.rules.BirthDate;

/** Makes people of rows that come household by household; whoever belongs to two households is taken with the first. */
final class PeopleReader implements RowCallbackHandler {

    private final Map<UUID, Set<Integer>> earlierCommunes;
    private final List<PersonFacts> people = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();
    private final List<Row> household = new ArrayList<>();

    PeopleReader(Map<UUID, Set<Integer>> earlierCommunes) {
        this.earlierCommunes = earlierCommunes;
    }

    @Override
    public void processRow(ResultSet result) throws SQLException {
        var row = toRow(result);
        if (!household.isEmpty() && !household.getFirst().household().equals(row.household())) {
            finishHousehold();
        }
        household.add(row);
    }

    /** After the last row. */
    List<PersonFacts> all() {
        finishHousehold();
        return people;
    }

    private record Row(
            UUID household,
            String head,
            UUID id,
            PersonName name,
            String sex,
            @Nullable BirthDate birth,
            @Nullable IdIndex citizenId,
            int areaKey) {

        Kin kin() {
            return new Kin(
                    name.folded().intern(), birth == null ? 0 : birth.from().getYear());
        }
    }

    private void finishHousehold() {
        if (household.isEmpty()) {
            return;
        }
        var first = household.getFirst();
        var family = new Family(
                first.household(),
                PersonName.of(first.head()).folded(),
                household.stream().map(Row::kin).toList());
        var earlier = earlierCommunes.getOrDefault(first.household(), Set.of());
        for (var row : household) {
            if (seen.add(row.id())) {
                people.add(new PersonFacts(
                        row.id(),
                        row.name(),
                        row.sex(),
                        row.birth(),
                        row.citizenId(),
                        new Home(row.areaKey(), earlier),
                        family));
            }
        }
        household.clear();
    }

    private static Row toRow(ResultSet row) throws SQLException {
        var index = row.getBytes("citizen_id_key");
        return new Row(
                row.getObject("household_id", UUID.class),
                row.getString("head_name"),
                row.getObject("id", UUID.class),
                PersonName.of(row.getString("full_name")),
                row.getString("sex").intern(),
                BirthDate.between(
                        row.getObject("birth_from", LocalDate.class), row.getObject("birth_to", LocalDate.class)),
                index == null ? null : IdIndex.of(index, row.getInt("id_length")),
                row.getInt("area_key"));
    }
}
