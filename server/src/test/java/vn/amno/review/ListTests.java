package vn.amno.review;

import static java.util.Comparator.nullsLast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.amno.review.Sheets.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.area.Villages;
import vn.amno.household.Registry;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Folding;
import vn.amno.review.ListQuery.Filter;
import vn.amno.review.ListQuery.Sort;
import vn.amno.rules.Assessment;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;

@SpringBootTest
@ContextConfiguration(initializers = PostgresForTests.class)
@Transactional
class ListTests {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 15);
    private static final int ALL = 1_000;

    private final Registry registry;
    private final Reviews reviews;
    private final Areas areas;
    private final Villages villages;

    ListTests(Registry registry, Reviews reviews, Areas areas, Villages villages) {
        this.registry = registry;
        this.reviews = reviews;
        this.areas = areas;
        this.villages = villages;
    }

    private record Household(SheetRow sheet, Assessment assessment) {}

    @Test
    void everyCombinationOfFiltersFindsWhatASearchByHandFinds() {
        var households = recordVarious();
        var random = new Random(5);

        for (var round = 0; round < 300; round++) {
            var query = randomQuery(random);

            var expected = households.stream()
                    .filter(household -> matches(household, query))
                    .map(household -> household.sheet().code())
                    .toList();

            assertThat(reviews.list(query, 0, ALL))
                    .as("%s", query)
                    .extracting(ListedHousehold::code)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(reviews.count(query)).as("%s", query).isEqualTo(expected.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowEachOtherWithoutGapOrOverlap(Sort sort) {
        recordVarious();

        for (var descending : List.of(false, true)) {
            var query = query(null, null, "", sort, descending);
            var paged = new ArrayList<ListedHousehold>();
            for (var offset = 0; offset < 240; offset += 35) {
                paged.addAll(reviews.list(query, offset, 35));
            }

            assertThat(paged).isEqualTo(reviews.list(query, 0, ALL)).doesNotHaveDuplicates();
            assertThat(reviews.ids(query, 100))
                    .isEqualTo(
                            paged.stream().limit(100).map(ListedHousehold::id).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"MEMBERS", "INCOME", "POINTS", "DEPRIVED"})
    void figuresSortBothWaysWithWhatIsNotRecordedLast(Sort sort) {
        recordVarious();

        for (var descending : List.of(false, true)) {
            assertThat(reviews.list(query(null, null, "", sort, descending), 0, ALL))
                    .extracting(listed -> figure(listed, sort))
                    .isSortedAccordingTo(
                            nullsLast(descending ? Comparator.<Long>reverseOrder() : Comparator.<Long>naturalOrder()));
        }
    }

    @Test
    void withinAVillageTheDefaultOrderIsByCode() {
        registry.record(
                DAY,
                List.of(
                        sheet(Places.FIRST, "10", "Nông Thị Ơn", 1L),
                        sheet(Places.FIRST, "02", "Nông Thị An", 1L),
                        sheet(Places.FIRST, "1", "Nông Thị Yến", 1L)));

        assertThat(reviews.list(query(Places.FIRST, null, "", Sort.CODE, false), 0, ALL))
                .extracting(ListedHousehold::code)
                .containsExactly("02", "1", "10");
        assertThat(reviews.list(query(Places.FIRST, null, "", Sort.CODE, true), 0, ALL))
                .extracting(ListedHousehold::code)
                .containsExactly("10", "1", "02");
    }

    @Test
    void namesSortByGivenNameInVietnameseOrder() {
        var names = List.of("Vàng A Dung", "Lý Thị Đào", "Bùi Êm", "Ân Văn Giàng", "Nông Thị Hoa", "Nông Thị Hòa");
        for (var number = 0; number < names.size(); number++) {
            registry.record(DAY, List.of(sheet(Places.FIRST, "" + (9 - number), names.get(number), 1L)));
        }

        assertThat(reviews.list(query(Places.FIRST, null, "", Sort.NAME, false), 0, ALL))
                .extracting(ListedHousehold::head)
                .isEqualTo(names);
        assertThat(reviews.list(query(Places.FIRST, null, "", Sort.NAME, true), 0, ALL))
                .extracting(ListedHousehold::head)
                .isEqualTo(names.reversed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giang",
                "Giàng",
                "GIANG A",
                "pao giang",
                "pá",
                "gian pao",
                "Gia\u0300ng",
                "hn-0",
                "HN-007",
                " giàng  páo "
            })
    void namesAreFoundWithoutToneMarksByTheBeginningsOfTheirWordsAndCodesByTheirBeginning(String typed) {
        registry.record(
                DAY,
                List.of(
                        sheet(Places.FIRST, "HN-007", "Giàng A Páo", 1L),
                        sheet(Places.FIRST, "X-HN-007", "Nông Văn Đại", 1L)));

        assertThat(reviews.list(query(Places.DISTRICT, null, typed, Sort.CODE, false), 0, ALL))
                .extracting(ListedHousehold::code)
                .containsExactly("HN-007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "iang",
                "ao",
                "giang nong",
                "'; drop table review.assessment; --",
                "\\",
                "***",
                "-007",
                "{giang}x",
                "\u0001"
            })
    void whatBeginsNoWordAndNoCodeFindsNothing(String typed) {
        registry.record(DAY, List.of(sheet(Places.FIRST, "HN-007", "Giàng A Páo", 1L)));

        assertThat(reviews.list(query(Places.DISTRICT, null, typed, Sort.CODE, false), 0, ALL))
                .isEmpty();
        assertThat(reviews.count(query(Places.DISTRICT, null, typed, Sort.CODE, false)))
                .isZero();
    }

    @Test
    void aVillageOutsideTheUnitOrUnknownFindsNothing() {
        registry.record(DAY, List.of(sheet(Places.FIRST, "1", "Giàng A Páo", 1L)));
        var village = villages.list(Places.FIRST).getFirst().id();

        assertThat(reviews.count(inVillage(Places.FIRST, village))).isOne();
        assertThat(reviews.count(inVillage(Places.SECOND, village))).isZero();
        assertThat(reviews.count(inVillage(Places.FIRST, -1))).isZero();
    }

    @Test
    void aCauseThatNoListHasFindsNothing() {
        recordVarious();

        for (var cause : List.of(-1, 32, 33, 4_000)) {
            assertThat(reviews.count(
                            new ListQuery(2024, Places.PROVINCE, null, null, null, cause, "", Sort.CODE, false)))
                    .isZero();
        }
    }

    @Test
    void relaxationsCountTheListWithoutEachFilter() {
        recordVarious();
        var query = new ListQuery(
                2024, Places.FIRST, null, Verdict.POOR, Indicator.WATER, 3, "khong co ai", Sort.NAME, true);

        var relaxations = reviews.relaxations(query);

        assertThat(reviews.count(query)).isZero();
        assertThat(relaxations)
                .extracting(Relaxation::dropped)
                .containsExactly(Filter.UNIT, Filter.VERDICT, Filter.DEPRIVATION, Filter.CAUSE, Filter.TEXT);
        assertThat(relaxations)
                .allSatisfy(relaxation -> assertThat(relaxation.households())
                        .isEqualTo(reviews.list(relaxation.query(), 0, ALL).size()));
    }

    @Test
    void aRelaxationMayFindWhatTheWholeQueryDoesNot() {
        registry.record(DAY, List.of(sheet(Places.FIRST, "1", "Giàng A Páo", 9_000_000L)));
        var query = new ListQuery(2024, Places.FIRST, null, Verdict.POOR, null, null, "pao", Sort.CODE, false);

        assertThat(reviews.relaxations(query))
                .extracting(Relaxation::dropped, Relaxation::households)
                .contains(tuple(Filter.VERDICT, 1L), tuple(Filter.TEXT, 0L));
    }

    private List<Household> recordVarious() {
        var sheets = Sheets.various(3, List.of(Places.FIRST, Places.SECOND, Places.TOWN), 240);
        registry.record(DAY, sheets);
        return sheets.stream()
                .map(sheet -> new Household(sheet, reviews.preview(sheet, DAY)))
                .toList();
    }

    private ListQuery randomQuery(Random random) {
        var unit = pick(random, Places.PROVINCE, Places.DISTRICT, Places.OTHER_DISTRICT, Places.FIRST, Places.TOWN);
        var village = random.nextInt(4) == 0
                ? villages.list(Places.FIRST).get(random.nextInt(3)).id()
                : null;
        return new ListQuery(
                2024,
                unit,
                village,
                random.nextInt(3) == 0 ? pick(random, Verdict.values()) : null,
                random.nextInt(3) == 0 ? pick(random, Indicator.values()) : null,
                random.nextInt(4) == 0 ? 1 + random.nextInt(12) : null,
                pick(random, "", "", "", "hoa", "dao gi", "HN-", "h", "ơn"),
                pick(random, Sort.values()),
                random.nextBoolean());
    }

    private boolean matches(Household household, ListQuery query) {
        var sheet = household.sheet();
        var village = query.villageId() == null
                ? null
                : villages.find(List.of(query.villageId())).get(query.villageId());
        var path = areas.path(areas.get(sheet.communeId()));
        return path.stream().anyMatch(unit -> unit.id() == query.unit().orElseThrow())
                && (village == null
                        || (village.communeId() == sheet.communeId()
                                && village.name().equals(sheet.village())))
                && (query.verdict() == null
                        || query.verdict() == household.assessment().verdict())
                && (query.deprivation() == null
                        || (household.assessment().indicators().deprived()
                                        & query.deprivation().bit())
                                != 0)
                && (query.cause() == null || sheet.causes().contains(query.cause()))
                && matchesText(sheet, query.text());
    }

    private static boolean matchesText(SheetRow sheet, String text) {
        if (text.isEmpty() || sheet.code().toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        var words = new HashSet<>(Arrays.asList(Folding.fold(sheet.head()).split(" ", -1)));
        return Arrays.stream(Folding.fold(text).split(" ", -1))
                .allMatch(typed -> words.stream().anyMatch(word -> word.startsWith(typed)));
    }

    private static @Nullable Long figure(ListedHousehold listed, Sort sort) {
        return switch (sort) {
            case MEMBERS -> (long) listed.members();
            case INCOME -> listed.income();
            case POINTS -> listed.points() == null ? null : (long) listed.points();
            case DEPRIVED -> (long) Integer.bitCount(listed.indicators().deprived());
            case CODE, NAME -> throw new IllegalArgumentException(sort.name());
        };
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static ListQuery inVillage(int unit, int village) {
        return new ListQuery(2024, unit, village, null, null, null, "", Sort.CODE, false);
    }

    private static ListQuery query(
            @Nullable Integer unit, @Nullable Verdict verdict, String text, Sort sort, boolean descending) {
        return new ListQuery(
                2024, unit == null ? Places.PROVINCE : unit, null, verdict, null, null, text, sort, descending);
    }
}
