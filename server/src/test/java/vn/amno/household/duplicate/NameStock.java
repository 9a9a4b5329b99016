package vn.amno.household.duplicate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Names of invented people: the lists and the shares of surnames that the demonstration ships. */
final class NameStock {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int LAST_VAN = 1985;
    private static final int LAST_THI = 2000;

    private final Random random;
    private final List<String> surnames = new ArrayList<>();
    private final List<String> men = new ArrayList<>();
    private final List<String> women = new ArrayList<>();

    NameStock(Random random) {
        this.random = random;
        for (var row : rows("surname-shares.csv")) {
            var times = Math.round(10 * Double.parseDouble(row.get("share_pct")));
            for (var time = 0; time < times; time++) {
                surnames.add(row.get("surname").split("/", -1)[0]);
            }
        }
        for (var row : rows("names.csv")) {
            switch (row.get("sex")) {
                case "male" -> men.add(row.get("value"));
                case "female" -> women.add(row.get("value"));
                default -> {
                    if (row.get("kind").equals("surname")) {
                        surnames.add(row.get("value"));
                    }
                }
            }
        }
    }

    String surname() {
        return pick(surnames);
    }

    /** Middle and given name: of older people mostly Văn or Thị before a name of one word. */
    List<String> middleAndGiven(boolean man, int year) {
        var words = List.of(pick(man ? men : women).split(" "));
        var oldFashioned =
                man ? year < LAST_VAN && random.nextInt(100) < 60 : year < LAST_THI && random.nextInt(100) < 80;
        if (oldFashioned || words.size() == 1) {
            return List.of(man ? "Văn" : "Thị", words.getLast());
        }
        return List.of(words.getFirst(), words.getLast());
    }

    String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<CSVRecord> rows(String name) {
        var stream = Objects.requireNonNull(NameStock.class.getResourceAsStream("/demo/" + name), name);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
