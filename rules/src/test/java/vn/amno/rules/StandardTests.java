package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardTests {

    private static final LegalRef SOURCE = new LegalRef("Nghị định 07/2021/NĐ-CP", "Điều 3", SourceStatus.SOURCE_TEXT);

    private static Standard withPoints(Points points) {
        var standard = TestStandards.VN_2022;
        return new Standard(
                standard.id(),
                standard.name(),
                standard.from(),
                standard.to(),
                standard.jurisdiction(),
                standard.lines(),
                Map.of(AreaType.RURAL, points),
                standard.indicators(),
                standard.cutoff(),
                standard.cutoffSource(),
                standard.areaTypeSource(),
                standard.complete());
    }

    @Test
    void a_b2_cutoff_that_means_another_number_of_deprivations_is_refused() {
        var points = new Points("TT", null, null, 140, SOURCE, new Points.B2(10, 40, SOURCE));

        assertThatThrownBy(() -> withPoints(points))
                .hasMessage("Standard vn-2022 has a cut-off of 3 deprivations, but its B2 of 4.");
    }

    @Test
    void a_b2_cutoff_need_not_be_a_multiple() {
        var points = new Points("TT", null, null, 140, SOURCE, new Points.B2(10, 21, SOURCE));

        assertThat(withPoints(points).points()).containsEntry(AreaType.RURAL, points);
    }

    @Test
    void cutoffs_of_points_out_of_order_are_refused() {
        assertThatThrownBy(() -> new Points("TT", 150, SOURCE, 150, SOURCE))
                .hasMessage("The poor cut-off (150 points) must be below the near-poor cut-off (150 points).");
    }

    @Test
    void a_cutoff_without_a_source_is_refused() {
        assertThatThrownBy(() -> new Points("TT", 120, null, 150, SOURCE))
                .hasMessage("A cut-off has a value and a source, or neither.");
    }

    @Test
    void school_attendance_without_bands_is_refused() {
        assertThatThrownBy(() -> new Definition.SchoolAttendance(List.of()))
                .hasMessage("School attendance needs at least one band of ages.");
    }

    @Test
    void points_of_one_kind_of_area_do_not_serve_the_other() {
        var standard = withPoints(new Points("TT", null, null, 140, SOURCE));
        var facts = TestFacts.in(AreaType.URBAN).points(128, "TT").income(1L).facts();

        var assessment = new Classifier(standard).assess(facts);

        assertThat(assessment.flags()).containsExactly(Flag.POINTS_NOT_APPLICABLE);
    }
}
