package vn.amno.review.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Level;
import vn.amno.area.Villages;
import vn.amno.kernel.Field;
import vn.amno.law.LawBook;
import vn.amno.review.ListQuery;
import vn.amno.review.Reviews;
import vn.amno.review.web.HouseholdListPage.Chip;
import vn.amno.review.web.HouseholdListPage.Filters;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;
import vn.amno.web.Labels;
import vn.amno.web.Shown;

/** The form above the household list, and the words for what it narrows by. */
@Component
class HouseholdFilters {

    private static final String CAUSES = "causes";

    private final Reviews reviews;
    private final PlaceNames places;
    private final Villages villages;
    private final LawBook law;

    HouseholdFilters(Reviews reviews, PlaceNames places, Villages villages, LawBook law) {
        this.reviews = reviews;
        this.places = places;
        this.villages = villages;
        this.law = law;
    }

    Filters form(ListQuery query, String typedPlace) {
        return new Filters(
                query.text(),
                query.unit().map(String::valueOf).orElse(""),
                places.name(query.unitId()),
                typedPlace,
                query.sort() == ListQuery.Sort.CODE ? "" : query.sort().name(),
                query.descending(),
                villages(query),
                options(Verdict.values(), Labels::name, query.verdict()),
                Shown.sees(Field.DEPRIVATION)
                        ? options(Indicator.values(), Labels::name, query.deprivation())
                        : List.of(),
                years(query),
                causes(query));
    }

    /** For the log: a typed name is somebody's, so it only says that there was one. */
    String logged(ListQuery query) {
        var words = words(query.without(ListQuery.Filter.TEXT));
        var typed = query.text().isEmpty() ? "" : "; có lọc theo tên, mã";
        return query.year() + "; " + String.join("; ", words) + typed;
    }

    List<Chip> chips(ListQuery query) {
        return query.filters().stream()
                .map(filter -> new Chip(name(filter, query), Links.list(query.without(filter))))
                .toList();
    }

    /** Which households the query asks for, in words. */
    List<String> words(ListQuery query) {
        var words = query.filters().stream().map(filter -> name(filter, query)).toList();
        return words.isEmpty() ? List.of("Cả địa bàn phụ trách") : words;
    }

    /** What a filter narrows to, as a chip says it. */
    String name(ListQuery.Filter filter, ListQuery query) {
        return switch (filter) {
            case UNIT -> capital(places.name(query.unitId()));
            case VILLAGE -> village(Objects.requireNonNull(query.villageId()));
            case VERDICT -> Labels.name(Objects.requireNonNull(query.verdict()));
            case DEPRIVATION -> "Thiếu " + Words.inSentence(Labels.name(Objects.requireNonNull(query.deprivation())));
            case CAUSE -> "Nguyên nhân: " + cause(Objects.requireNonNull(query.cause()));
            case TEXT -> "Tên, mã: " + query.text();
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String village(int id) {
        var village = villages.find(List.of(id)).get(id);
        return village == null ? "Thôn không còn trong sổ" : village.name();
    }

    private String cause(int code) {
        return law.list(CAUSES)
                .find(String.valueOf(code))
                .map(item -> item.name())
                .orElse(String.valueOf(code));
    }

    private List<Option> years(ListQuery query) {
        var options = new ArrayList<Option>();
        for (var year : reviews.years()) {
            options.add(new Option(year.toString(), "Rà soát " + year, year == query.year()));
        }
        options.add(new Option(String.valueOf(ListForm.WHOLE_REGISTER), "Cả sổ hộ", false));
        return options;
    }

    private List<Option> villages(ListQuery query) {
        var unit = query.unitId();
        if (unit == null || places.unit(unit).level() != Level.COMMUNE) {
            return List.of();
        }
        return villages.list(unit).stream()
                .map(village -> new Option(
                        String.valueOf(village.id()), village.name(), Objects.equals(village.id(), query.villageId())))
                .toList();
    }

    private List<Option> causes(ListQuery query) {
        var options = new ArrayList<Option>();
        if (!Shown.sees(Field.DEPRIVATION)) {
            return options;
        }
        for (var item : law.list(CAUSES).items()) {
            options.add(new Option(item.code(), item.name(), item.code().equals(String.valueOf(query.cause()))));
        }
        return options;
    }

    private static <T extends Enum<T>> List<Option> options(
            T[] values, Function<T, String> name, @Nullable T selected) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), name.apply(value), value == selected))
                .toList();
    }
}
