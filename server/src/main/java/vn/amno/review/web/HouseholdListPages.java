package vn.amno.review.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Level;
import vn.amno.area.Unit;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.review.ListQuery;
import vn.amno.review.ListQuery.Sort;
import vn.amno.review.ListedHousehold;
import vn.amno.review.Relaxation;
import vn.amno.review.Reviews;
import vn.amno.review.web.HouseholdListPage.Column;
import vn.amno.review.web.HouseholdListPage.Empty;
import vn.amno.review.web.HouseholdListPage.Export;
import vn.amno.review.web.HouseholdListPage.Relaxed;
import vn.amno.web.Formats;
import vn.amno.web.Shown;

/** Makes the page of the household list. */
@Component
class HouseholdListPages {

    static final int PAGE_SIZE = 50;
    private static final int PLACES = 8;

    private final Reviews reviews;
    private final PlaceNames places;
    private final HouseholdFilters filters;

    HouseholdListPages(Reviews reviews, PlaceNames places, HouseholdFilters filters) {
        this.reviews = reviews;
        this.places = places;
        this.filters = filters;
    }

    /** The present year where nothing was reviewed yet. */
    int newestYear() {
        return reviews.years().stream()
                .findFirst()
                .orElseGet(() -> places.today().getYear());
    }

    HouseholdListPage page(ListQuery query, int page) {
        var count = reviews.count(query);
        var last = Math.max(1, Math.ceilDiv(count, PAGE_SIZE));
        var shown = (int) Math.min(page, last);
        var rows = reviews.list(query, (shown - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                .map(household -> HouseholdRows.row(household, query.year(), place(household, query)))
                .toList();
        return new HouseholdListPage(
                lead(query, count),
                filters.form(query, ""),
                List.of(),
                filters.chips(query),
                columns(query),
                rows,
                Pagers.pager("Hộ", shown, PAGE_SIZE, count, number -> Links.list(query, number)),
                export(query, count),
                count == 0 ? empty(query) : null);
    }

    /** The list of the only unit that a typed name can mean. */
    Optional<ListQuery> onlyPlace(String typed, ListQuery query) {
        var found = places.search(typed, query.year(), 2);
        return found.size() == 1 ? Optional.of(inUnit(found.getFirst(), query)) : Optional.empty();
    }

    /** The list as it is, with the units that a typed name may mean. */
    HouseholdListPage pageOfPlaces(String typed, ListQuery query) {
        var page = page(query, 1);
        var found = places.search(typed, query.year(), PLACES).stream()
                .map(unit -> new Link(places.withAbove(unit), Links.list(inUnit(unit, query))))
                .toList();
        return new HouseholdListPage(
                page.lead(),
                filters.form(query, typed),
                found,
                page.chips(),
                page.columns(),
                page.rows(),
                page.pager(),
                page.export(),
                page.empty());
    }

    private static ListQuery inUnit(Unit unit, ListQuery query) {
        return new ListQuery(
                query.year(),
                unit.id(),
                null,
                query.verdict(),
                query.deprivation(),
                query.cause(),
                query.text(),
                query.sort(),
                query.descending());
    }

    private String lead(ListQuery query, long count) {
        var all = reviews.counts(query.unitId(), query.year()).reviewed();
        return "%s hộ khớp điều kiện, trên %s hộ đã rà soát năm %d của %s"
                .formatted(Formats.number(count), Formats.number(all), query.year(), places.name(query.unitId()));
    }

    /** A list of one commune leaves the commune out. */
    private String place(ListedHousehold household, ListQuery query) {
        if (reachesOverCommunes(query.unitId())) {
            var commune = places.name(household.communeId());
            return household.village().isEmpty() ? commune : household.village() + ", " + commune;
        }
        return household.village();
    }

    private boolean reachesOverCommunes(@Nullable Integer unit) {
        return unit == null || places.unit(unit).level() != Level.COMMUNE;
    }

    private static List<Column> columns(ListQuery query) {
        var columns = new ArrayList<Column>();
        columns.add(sortable("Mã hộ", "", Sort.CODE, query));
        columns.add(sortable("Chủ hộ", "", Sort.NAME, query));
        columns.add(new Column("Địa bàn", "", false, null, null));
        columns.add(sortable("Nhân khẩu", "", Sort.MEMBERS, query));
        if (Shown.sees(Field.INCOME)) {
            columns.add(sortable("Thu nhập", "(đồng/người/tháng)", Sort.INCOME, query));
            columns.add(sortable("Điểm B1", "", Sort.POINTS, query));
        }
        if (Shown.sees(Field.DEPRIVATION)) {
            columns.add(sortable("Thiếu hụt", "(chỉ số)", Sort.DEPRIVED, query));
        }
        columns.add(new Column("Kết quả tạm tính", "", false, null, null));
        columns.add(new Column("Đầu năm " + query.year(), "", false, null, null));
        columns.add(new Column("Cần xem", "", false, null, null));
        return columns;
    }

    private static Column sortable(String name, String unit, Sort sort, ListQuery query) {
        var sorted = query.sort() == sort;
        var turned = new ListQuery(
                query.year(),
                query.unitId(),
                query.villageId(),
                query.verdict(),
                query.deprivation(),
                query.cause(),
                query.text(),
                sort,
                sorted && !query.descending());
        var order = query.descending() ? "descending" : "ascending";
        var number = sort != Sort.CODE && sort != Sort.NAME;
        return new Column(name, unit, number, Links.list(turned), sorted ? order : null);
    }

    private static @Nullable Export export(ListQuery query, long count) {
        return count == 0 || !Acting.current().may(Right.EXPORT_NAMES)
                ? null
                : new Export(Formats.number(count), Links.export(query));
    }

    private Empty empty(ListQuery query) {
        var active = query.filters();
        var title = switch (active.size()) {
            case 0 -> "Năm %d chưa có phiếu rà soát nào trong sổ".formatted(query.year());
            case 1 -> "Không có hộ nào: " + filters.name(active.iterator().next(), query);
            default -> "Không có hộ nào khớp cả %d điều kiện".formatted(active.size());
        };
        var relaxations = reviews.relaxations(query).stream()
                .filter(relaxation -> relaxation.households() > 0)
                .sorted(Comparator.comparingLong(Relaxation::households))
                .map(relaxation -> new Relaxed(
                        Formats.number(relaxation.households()) + " hộ",
                        Links.list(relaxation.query()),
                        filters.name(relaxation.dropped(), query)))
                .toList();
        return new Empty(title, relaxations);
    }
}
