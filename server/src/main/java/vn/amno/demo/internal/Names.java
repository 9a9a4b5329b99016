package vn.amno.demo.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.amno.demo.internal.Person.Sex;
import vn.amno.law.ReferenceList;

/** Names and ethnic groups of invented people, drawn from the shipped lists. */
final class Names {

    private static final String KINH = "01";

    /** Groups that live in the midlands of the north, besides Kinh: Hoa, Mường, Tày, Nùng, Dao, Sán Chay, Sán Dìu. */
    private static final List<String> NEIGHBOURS = List.of("02", "04", "06", "07", "09", "15", "18");

    /** In tenths of a percent. */
    private static final int MINORITY_SHARE = 38;

    private static final int THOUSAND = 1000;
    private static final int TEN = 10;
    private static final int MEN_NAMED_VAN_BEFORE = 1978;
    private static final int WOMEN_NAMED_THI_BEFORE = 1992;

    private final Dice dice;
    private final List<String> surnames = new ArrayList<>();
    private final int[] surnameWeights;
    private final Map<Sex, List<String>> given;
    private final Map<String, String> ethnicNames;
    private final int[] neighbourWeights;

    Names(Dice dice, ReferenceList ethnicGroups) {
        this.dice = dice;
        var rows = DemoResource.rows("names.csv");
        given = Map.of(Sex.MALE, given(rows, "male"), Sex.FEMALE, given(rows, "female"));
        var weights = new TreeMap<String, Integer>();
        rows.stream().filter(row -> row.get("kind").equals("surname")).forEach(row -> weights.put(row.get("value"), 1));
        DemoResource.rows("surname-shares.csv")
                .forEach(row -> weights.merge(
                        firstOf(row.get("surname")),
                        (int) (Double.parseDouble(row.get("share_pct")) * TEN),
                        Integer::sum));
        surnames.addAll(weights.keySet());
        surnameWeights = weights.values().stream().mapToInt(Integer::intValue).toArray();
        var groups = DemoResource.rows("ethnic-groups.csv").stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("population_2019")));
        neighbourWeights = NEIGHBOURS.stream()
                .mapToInt(code -> Integer.parseInt(groups.get(code)) / THOUSAND)
                .toArray();
        ethnicNames = ethnicGroups.items().stream()
                .collect(Collectors.toMap(ReferenceList.Item::code, ReferenceList.Item::name));
    }

    String surname() {
        return surnames.get(dice.weighted(surnameWeights));
    }

    /** Name of an ethnic group as the reference list writes it. */
    String ethnicity() {
        var minority = dice.between(1, THOUSAND) <= MINORITY_SHARE;
        var code = minority ? NEIGHBOURS.get(dice.weighted(neighbourWeights)) : KINH;
        return ethnicNames.getOrDefault(code, "");
    }

    /** Surname, middle and given name. Older people mostly carry Văn or Thị before a name of one syllable. */
    String full(String surname, Sex sex, int birthYear) {
        var name = dice.pick(given.getOrDefault(sex, List.of()));
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return switch (sex) {
            case MALE ->
                birthYear < MEN_NAMED_VAN_BEFORE && dice.chance(60) ? surname + " Văn " + last : surname + " " + name;
            case FEMALE ->
                birthYear < WOMEN_NAMED_THI_BEFORE && dice.chance(85) ? surname + " Thị " + last : surname + " " + name;
        };
    }

    /** The northern one of two spellings ("Vũ/Võ"). */
    private static String firstOf(String surname) {
        return surname.split("/", 2)[0];
    }

    private static List<String> given(List<org.apache.commons.csv.CSVRecord> rows, String sex) {
        return IntStream.range(0, rows.size())
                .mapToObj(rows::get)
                .filter(row -> row.get("kind").equals("given") && row.get("sex").equals(sex))
                .map(row -> row.get("value"))
                .toList();
    }
}
