package vn.amno.area;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.amno.kernel.AreaCode;
import vn.amno.rules.AreaType;

/** Reads {@code law/data/areas} from the class path. */
final class AreaFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A few dates occur ten thousand times each. */
    private final Map<String, LocalDate> dates = new HashMap<>();

    /** A further name by which a unit is to be found, such as the one it took on an unknown day. */
    record OtherName(int unit, String kind, String name) {

        String fullName() {
            return Unit.fullName(kind, name);
        }
    }

    List<Unit> units() {
        return read("units", this::unit);
    }

    List<OtherName> otherNames() {
        return read("other-names", row -> new OtherName(number(row, "unit"), row.get("kind"), row.get("name")));
    }

    List<Succession> successions() {
        return read(
                "successions",
                row -> new Succession(
                        number(row, "old"),
                        number(row, "new"),
                        date(row.get("on")),
                        extent(row.get("whole")),
                        row.get("note")));
    }

    private Unit unit(CSVRecord row) {
        var parent = row.get("parent");
        var to = row.get("to");
        return new Unit(
                number(row, "id"),
                new AreaCode(row.get("code")),
                Level.valueOf(row.get("level")),
                row.get("kind"),
                row.get("name"),
                parent.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parent)),
                date(row.get("from")),
                to.isEmpty() ? null : date(to),
                number(row, "key_from"),
                number(row, "key_to"),
                areaType(row.get("area_type")),
                row.get("note"));
    }

    private static @Nullable AreaType areaType(String word) {
        return word.isEmpty() ? null : AreaType.valueOf(word);
    }

    private static Extent extent(String whole) {
        return switch (whole) {
            case "yes" -> Extent.WHOLE;
            case "no" -> Extent.PART;
            case "" -> Extent.NOT_RECORDED;
            default -> throw new IllegalArgumentException("\"whole\" is yes, no or empty, not \"" + whole + "\".");
        };
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private LocalDate date(String text) {
        return dates.computeIfAbsent(text, LocalDate::parse);
    }

    private static <T> List<T> read(String name, Function<CSVRecord, T> toValue) {
        var path = "/law/areas/%s.csv".formatted(name);
        try (var stream = AreaFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("There is no %s on the class path.".formatted(path));
            }
            try (var rows = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return rows.stream().map(toValue).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
