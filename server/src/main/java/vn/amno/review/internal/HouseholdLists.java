package vn.amno.review.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Villages;
import vn.amno.household.HouseholdId;
import vn.amno.review.ListQuery;
import vn.amno.review.ListQuery.Filter;
import vn.amno.review.ListedHousehold;

/** Lists of reviewed households. */
@Component
class HouseholdLists {

    private static final Set<Filter> COUNTED = Set.of(Filter.UNIT, Filter.VERDICT);

    private final Areas areas;
    private final Villages villages;
    private final ListStore lists;
    private final CountStore counts;

    HouseholdLists(Areas areas, Villages villages, ListStore lists, CountStore counts) {
        this.areas = areas;
        this.villages = villages;
        this.lists = lists;
        this.counts = counts;
    }

    List<ListedHousehold> list(ListQuery query, int offset, int limit) {
        return lists.list(query, range(query), offset, limit);
    }

    List<HouseholdId> ids(ListQuery query, int limit) {
        return lists.ids(query, range(query), limit);
    }

    /** Read from the kept counts where they hold the answer, because counting a province is slower than showing a page of it. */
    long count(ListQuery query) {
        return COUNTED.containsAll(query.filters())
                ? counts.households(query.year(), range(query), query.verdict())
                : lists.count(query, range(query));
    }

    private KeyRange range(ListQuery query) {
        var unit = KeyRange.of(areas, query.unitId());
        var villageId = query.villageId();
        if (villageId == null) {
            return unit;
        }
        var village = villages.find(List.of(villageId)).get(villageId);
        return village != null && unit.contains(village.areaKey())
                ? new KeyRange(village.areaKey(), village.areaKey())
                : KeyRange.NOWHERE;
    }
}
