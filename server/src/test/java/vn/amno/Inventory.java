package vn.amno;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code db/personal-data} says of every column: one file for each schema, and the words used there in {@code terms.yaml}. */
record Inventory(Map<String, Table> tables, Terms terms) {

    static final Path FOLDER = Path.of("../db/personal-data");
    private static final String TERMS = "terms.yaml";
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowDuplicateKeys(false).build();

    record Table(String schema, String name, String purpose, String basis, String retention, List<Column> columns) {

        Set<String> names() {
            return columns.stream().map(Column::name).collect(Collectors.toSet());
        }
    }

    record Column(String name, String kind, String note) {}

    /** @param classes and the other words with what they mean, in the order in which they are printed */
    record Terms(
            Map<String, String> classes,
            Map<String, String> purposes,
            Map<String, Term> bases,
            Map<String, Term> retention) {}

    /**
     * @param act empty where there is none
     * @param status as in the legal data; empty where there is no act
     */
    record Term(String text, String act, String status, boolean setting) {

        boolean toBeConfirmed() {
            return !act.isEmpty() && !status.equals("source-text");
        }
    }

    static Inventory read() throws IOException {
        var tables = new TreeMap<String, Table>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (!name.equals(TERMS)) {
                    readSchema(name.replace(".yaml", ""), load(file), tables);
                }
            }
        }
        return new Inventory(tables, terms(load(FOLDER.resolve(TERMS))));
    }

    static String file(String schema) {
        return "db/personal-data/" + schema + ".yaml";
    }

    private static void readSchema(String schema, Map<?, ?> file, Map<String, Table> tables) {
        file.forEach((name, value) -> {
            var table = map(value);
            var columns = new ArrayList<Column>();
            map(table.get("columns")).forEach((column, entry) -> columns.add(column(text(column), entry)));
            tables.put(
                    schema + "." + name,
                    new Table(
                            schema,
                            text(name),
                            text(table.get("purpose")),
                            text(table.get("basis")),
                            text(table.get("retention")),
                            columns));
        });
    }

    private static Column column(String name, @Nullable Object entry) {
        return entry instanceof Map<?, ?> map
                ? new Column(name, text(map.get("class")), text(map.get("note")))
                : new Column(name, text(entry), "");
    }

    private static Terms terms(Map<?, ?> file) {
        return new Terms(
                texts(file.get("classes")),
                texts(file.get("purposes")),
                laws(file.get("bases")),
                laws(file.get("retention")));
    }

    private static Map<String, String> texts(@Nullable Object value) {
        var texts = new LinkedHashMap<String, String>();
        map(value).forEach((key, text) -> texts.put(text(key), text(text)));
        return texts;
    }

    private static Map<String, Term> laws(@Nullable Object value) {
        var terms = new LinkedHashMap<String, Term>();
        map(value).forEach((key, entry) -> {
            var map = map(entry);
            terms.put(
                    text(key),
                    new Term(
                            text(map.get("text")),
                            text(map.get("act")),
                            text(map.get("status")),
                            map.get("setting") == Boolean.TRUE));
        });
        return terms;
    }

    private static Map<?, ?> load(Path file) throws IOException {
        return map(new Load(SETTINGS).loadFromString(Files.readString(file)));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "").strip();
    }
}
