package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every column of the database has its class of personal data, purpose, legal basis and retention in {@code db/personal-data}; from there the annex of the
 * impact assessment is written, {@code docs/personal-data.md}.
 */
class InventoryTests {

    private static final Path GOLDEN = Path.of("../db/golden.sql");
    private static final Path ANNEX = Path.of("../docs/personal-data.md");
    private static final Pattern COLUMN = Pattern.compile("^(\\w+)\\.(\\w+)\\.(\\w+) ", Pattern.MULTILINE);

    @Test
    void everyColumnHasItsEntry() throws IOException {
        var inventory = Inventory.read();
        var missing = new ArrayList<String>();
        columns().forEach((table, columns) -> {
            var entry = inventory.tables().get(table);
            var known = entry == null ? Set.<String>of() : entry.names();
            var unknown =
                    columns.stream().filter(column -> !known.contains(column)).toList();
            if (!unknown.isEmpty()) {
                missing.add(advice(table, unknown, entry != null));
            }
        });

        assertThat(missing)
                .as(
                        "columns of db/golden.sql without an entry; then cp server/target/personal-data.md docs/personal-data.md")
                .isEmpty();
    }

    @Test
    void everyEntryHasItsColumn() throws IOException {
        var columns = columns();
        var gone = new ArrayList<String>();
        Inventory.read().tables().forEach((table, entry) -> {
            var known = columns.getOrDefault(table, Set.of());
            for (var column : entry.columns()) {
                if (!known.contains(column.name())) {
                    gone.add("%s: remove %s from %s"
                            .formatted(Inventory.file(entry.schema()), column.name(), entry.name()));
                }
            }
            if (known.isEmpty()) {
                gone.add("%s: remove %s".formatted(Inventory.file(entry.schema()), entry.name()));
            }
        });

        assertThat(gone).as("entries without a column in db/golden.sql").isEmpty();
    }

    @Test
    void entriesUseTheWordsOfTheTerms() throws IOException {
        var inventory = Inventory.read();
        var terms = inventory.terms();

        assertThat(inventory.tables().values()).isNotEmpty().allSatisfy(table -> {
            var place = Inventory.file(table.schema()) + ", " + table.name();
            assertThat(terms.purposes()).as(place + ".purpose").containsKey(table.purpose());
            assertThat(terms.bases()).as(place + ".basis").containsKey(table.basis());
            assertThat(terms.retention()).as(place + ".retention").containsKey(table.retention());
            assertThat(table.columns())
                    .as(place)
                    .allSatisfy(column ->
                            assertThat(terms.classes()).as(column.name()).containsKey(column.kind()));
        });
    }

    @Test
    void aTableWithPersonalDataHasALegalBasisAndARetention() throws IOException {
        var inventory = Inventory.read();
        var personal = Set.of("basic", "sensitive");

        assertThat(inventory.tables().values())
                .filteredOn(table -> table.columns().stream().anyMatch(column -> personal.contains(column.kind())))
                .isNotEmpty()
                .noneMatch(table -> table.basis().equals("no-person"));
        assertThat(inventory.terms().retention().values())
                .allSatisfy(term -> assertThat(term.setting() ^ !term.act().isEmpty())
                        .as("%s: either an act or a setting", term.text())
                        .isTrue());
    }

    @Test
    void theAnnexSaysWhatTheInventorySays() throws IOException {
        var annex = new InventoryAnnex(Inventory.read()).text();
        Files.writeString(Path.of("target/personal-data.md"), annex);

        assertThat(annex)
                .as("After a wanted change: cp server/target/personal-data.md docs/personal-data.md")
                .isEqualTo(Files.readString(ANNEX));
    }

    private static String advice(String table, List<String> columns, boolean tableIsThere) {
        var schema = table.substring(0, table.indexOf('.'));
        var name = table.substring(table.indexOf('.') + 1);
        var lines = columns.stream()
                .map("    %s: none   # or basic, sensitive, secret%n"::formatted)
                .collect(Collectors.joining());
        return tableIsThere
                ? "%n%s: under %s, columns: add%n%s".formatted(Inventory.file(schema), name, lines)
                : "%n%s: add%n%s:%n  purpose: ... (words in terms.yaml)%n  basis: ...%n  retention: ...%n  columns:%n%s"
                        .formatted(Inventory.file(schema), name, lines);
    }

    /** Columns by table, from the part of the golden schema that lists them. */
    private static Map<String, Set<String>> columns() throws IOException {
        var golden = Files.readString(GOLDEN);
        var tables = golden.substring(golden.indexOf("-- tables"), golden.indexOf("-- constraints"));
        return COLUMN.matcher(tables)
                .results()
                .collect(Collectors.groupingBy(
                        match -> match.group(1) + "." + match.group(2),
                        TreeMap::new,
                        Collectors.mapping(match -> match.group(3), Collectors.toCollection(TreeSet::new))));
    }
}
