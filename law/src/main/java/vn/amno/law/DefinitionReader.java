package vn.amno.law;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Definition;
import vn.amno.rules.Education;
import vn.amno.rules.Schooling;

/** Reads how an indicator is computed from members; each number in it becomes a value of the book. */
final class DefinitionReader {

    private enum Kind {
        TICK_ONLY,
        EMPLOYMENT,
        DEPENDANTS,
        NUTRITION,
        HEALTH_INSURANCE,
        ADULT_EDUCATION,
        BASIC_SCHOOLING,
        SCHOOL_ATTENDANCE
    }

    private static final Map<String, Kind> KINDS = IndicatorReader.words(Kind.values());
    private static final Map<String, Education> EDUCATIONS = IndicatorReader.words(Education.values());
    private static final Map<String, Schooling> SCHOOLINGS = IndicatorReader.words(Schooling.values());
    private static final String AGE = "tuổi";
    private static final int OLDEST = 130;

    private final Shelf shelf;
    private final String indicator;
    private final Basis basis;

    /** @param basis what the numbers rest on unless they name a source of their own */
    DefinitionReader(Shelf shelf, String indicator, Basis basis) {
        this.shelf = shelf;
        this.indicator = indicator;
        this.basis = new Basis(basis.source(), "");
    }

    Definition read(YamlMap map) {
        var kind = map.word("kind", KINDS);
        if (kind == null) {
            return new Definition.TickOnly();
        }
        return switch (kind) {
            case TICK_ONLY -> new Definition.TickOnly();
            case EMPLOYMENT -> new Definition.Employment(age(map, "child_below", "không hỏi việc làm của trẻ em dưới"));
            case DEPENDANTS -> dependants(map);
            case NUTRITION -> new Definition.Nutrition(age(map, "child_below", "trẻ em dưới"));
            case HEALTH_INSURANCE -> new Definition.HealthInsurance(age(map, "age_from", "từ đủ"));
            case ADULT_EDUCATION -> adultEducation(map);
            case BASIC_SCHOOLING -> basicSchooling(map);
            case SCHOOL_ATTENDANCE -> schoolAttendance(map);
        };
    }

    private Definition dependants(YamlMap map) {
        var share = number(map, "share_above", "tỷ lệ người phụ thuộc trên", "%");
        if (share >= 100) {
            map.fault("share_above", "ghi %d%%. Tỷ lệ phải dưới 100%%.".formatted(share));
        }
        var childBelow = age(map, "child_below", "trẻ em dưới");
        var elderly = map.map("elderly");
        var elderlyFrom = new DefinitionReader(shelf.under("elderly"), indicator, Basis.read(elderly, true))
                .age(elderly, "age_from", "người cao tuổi từ đủ");
        return new Definition.Dependants(share, childBelow, elderlyFrom);
    }

    private Definition adultEducation(YamlMap map) {
        var from = age(map, "age_from", "từ đủ");
        var to = age(map, "age_to", "đến hết");
        var upperSecondaryFrom = age(map, "upper_secondary_from", "cần trình độ trung học phổ thông hoặc nghề từ đủ");
        if (from > to) {
            map.fault("age_from", "ghi %d tuổi, sau age_to là %d tuổi.".formatted(from, to));
        }
        return new Definition.AdultEducation(from, to, upperSecondaryFrom);
    }

    private Definition basicSchooling(YamlMap map) {
        var ageFrom = age(map, "age_from", "từ đủ");
        var year = map.number("born_from_year");
        if (year != null && (year < 1900 || year > 2100)) {
            map.fault("born_from_year", "ghi %d. Ghi năm sinh bốn chữ số, ví dụ 1986.".formatted(year));
        }
        put("born-from-year", "sinh từ năm", year == null ? null : Long.toString(year), "");
        var level = map.word("level", EDUCATIONS);
        put("level", "trình độ cần có", level == null ? null : LevelNames.of(level), "");
        return new Definition.BasicSchooling(
                ageFrom, year == null ? 0 : Math.toIntExact(year), level == null ? Education.LOWER_SECONDARY : level);
    }

    private Definition schoolAttendance(YamlMap map) {
        var bands = new ArrayList<Definition.Band>();
        var previous = 0;
        var reading = map.optionalMap("levels_reading");
        var levelsBasis = reading == null ? basis : Basis.read(reading, true);
        for (var part : map.maps("bands")) {
            var bandShelf = shelf.under("band-" + (bands.size() + 1));
            var band = new DefinitionReader(bandShelf, indicator, basis).band(part, levelsBasis);
            if (band.ageFrom() < previous || band.ageFrom() >= band.ageBelow()) {
                part.fault(
                        "age_from",
                        "nhóm từ %d đến dưới %d tuổi trống hoặc chồng lên nhóm trước. Xếp các nhóm theo tuổi tăng dần."
                                .formatted(band.ageFrom(), band.ageBelow()));
            }
            previous = band.ageBelow();
            bands.add(band);
        }
        return new Definition.SchoolAttendance(bands);
    }

    /** @param levelsBasis what the choice of levels rests on where the act only says "the fitting level" */
    private Definition.Band band(YamlMap map, Basis levelsBasis) {
        var from = age(map, "age_from", "nhóm từ đủ");
        var below = age(map, "age_below", "nhóm đến dưới");
        var levels = new ArrayList<Schooling>();
        for (var word : map.texts("levels")) {
            var level = SCHOOLINGS.get(word);
            if (level == null) {
                map.fault(
                        "levels",
                        "ghi “%s”. Ghi một trong các từ: %s.".formatted(word, String.join(", ", SCHOOLINGS.keySet())));
            } else {
                levels.add(level);
            }
        }
        shelf.put(
                "levels",
                new Shelf.Reading(indicator + ": bậc học được tính là đi học đúng tuổi", LevelNames.of(levels), ""),
                levelsBasis);
        return new Definition.Band(from, below, levels);
    }

    private int age(YamlMap map, String key, String name) {
        var age = number(map, key, name, AGE);
        if (age > OLDEST) {
            map.fault(key, "ghi %d tuổi. Ghi tuổi từ 1 đến %d.".formatted(age, OLDEST));
        }
        return age;
    }

    private int number(YamlMap map, String key, String name, String unit) {
        var number = map.number(key);
        put(key.replace('_', '-'), name, Digits.grouped(number), unit);
        return number == null ? 0 : Math.toIntExact(number);
    }

    private void put(String key, String name, @Nullable String text, String unit) {
        shelf.put(key, new Shelf.Reading(indicator + ": " + name, text, unit), basis);
    }
}
