package vn.amno.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.amno.review.ListQuery.Filter;
import vn.amno.review.ListQuery.Sort;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;

class ListQueryTests {

    private static final ListQuery FULL =
            new ListQuery(2022, 1, 2, Verdict.POOR, Indicator.WATER, 3, " hoa ", Sort.NAME, true);

    @Test
    void everyGivenPartNarrows() {
        assertThat(FULL.filters()).containsExactly(Filter.values());
        assertThat(new ListQuery(2022, null, null, null, null, null, "  ", Sort.CODE, false).filters())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "UNIT", mode = EnumSource.Mode.EXCLUDE)
    void onePartIsDroppedAndTheOthersStay(Filter filter) {
        var wider = FULL.without(filter);

        assertThat(wider.filters()).hasSize(Filter.values().length - 1).doesNotContain(filter);
        assertThat(wider.sort()).isEqualTo(FULL.sort());
        assertThat(wider.descending()).isTrue();
    }

    @Test
    void theVillageGoesWithItsUnit() {
        assertThat(FULL.without(Filter.UNIT).filters()).doesNotContain(Filter.UNIT, Filter.VILLAGE);
    }
}
