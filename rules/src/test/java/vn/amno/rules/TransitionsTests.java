package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.amno.rules.Transitions.Cell;

class TransitionsTests {

    private static Transitions sample() {
        var transitions = new Transitions();
        transitions.add(Verdict.NEAR_POOR, Verdict.POOR);
        transitions.add(Verdict.POOR, Verdict.POOR);
        transitions.add(Verdict.AVERAGE, Verdict.POOR);
        transitions.add(Verdict.AVERAGE, Verdict.NEAR_POOR);
        transitions.add(Verdict.AVERAGE, Verdict.NEAR_POOR);
        return transitions;
    }

    @Test
    void rows_columns_and_the_whole_add_up() {
        var transitions = sample();

        assertThat(transitions.before(Verdict.AVERAGE)).isEqualTo(3);
        assertThat(transitions.after(Verdict.POOR)).isEqualTo(3);
        assertThat(transitions.after(Verdict.ABOVE)).isZero();
        assertThat(transitions.total()).isEqualTo(5);
        assertThat(transitions.changed()).isEqualTo(4);
        assertThat(transitions.count(Verdict.AVERAGE, Verdict.NEAR_POOR)).isEqualTo(2);
    }

    @Test
    void cells_come_row_by_row_without_the_empty_ones() {
        assertThat(sample())
                .containsExactly(
                        new Cell(Verdict.POOR, Verdict.POOR, 1),
                        new Cell(Verdict.NEAR_POOR, Verdict.POOR, 1),
                        new Cell(Verdict.AVERAGE, Verdict.POOR, 1),
                        new Cell(Verdict.AVERAGE, Verdict.NEAR_POOR, 2));
        assertThat(sample().cells()).filteredOn(Cell::changed).hasSize(3);
    }

    @Test
    void an_empty_matrix_has_no_cells() {
        assertThat(new Transitions()).isEmpty();
        assertThat(new Transitions().changed()).isZero();
    }

    @Test
    void matrices_of_several_workers_add_up() {
        var sum = sample();
        sum.add(sample());

        assertThat(sum.total()).isEqualTo(10);
        assertThat(sum.count(Verdict.AVERAGE, Verdict.NEAR_POOR)).isEqualTo(4);
    }

    @Test
    void the_2027_standard_brings_a_household_back_among_the_poor() {
        var before = new Classifier(TestStandards.VN_2022);
        var after = new Classifier(TestStandards.VN_2027);
        var facts = TestFacts.in(AreaType.RURAL)
                .income(2_100_000L)
                .ticks(new Ticks(Indicator.WATER.bit() | Indicator.LATRINE.bit() | Indicator.WASTE.bit(), 0))
                .facts();
        var transitions = new Transitions();

        transitions.add(
                before.assessWithoutTrace(facts).verdict(),
                after.assessWithoutTrace(facts).verdict());

        assertThat(transitions).containsExactly(new Cell(Verdict.AVERAGE, Verdict.POOR, 1));
    }
}
