package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeTests {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 9);

    @Test
    void a_birthday_counts_from_its_own_day() {
        assertThat(Age.on(DAY, BirthDate.of(LocalDate.of(2016, 11, 9))).min()).isEqualTo(6);
        assertThat(Age.on(DAY, BirthDate.of(LocalDate.of(2016, 11, 10))).max()).isEqualTo(5);
        assertThat(Age.on(DAY, BirthDate.of(LocalDate.of(2016, 12, 1))).max()).isEqualTo(5);
        assertThat(Age.on(DAY, BirthDate.of(DAY)).max()).isZero();
    }

    @Test
    void a_year_of_birth_leaves_two_ages() {
        assertThat(Age.on(DAY, BirthDate.ofYear(2016))).isEqualTo(new Age(5, 6, 2016, 2016));
    }

    @Test
    void a_year_of_birth_leaves_one_age_on_the_last_day_of_the_year() {
        assertThat(Age.on(LocalDate.of(2022, 12, 31), BirthDate.ofYear(2016))).isEqualTo(new Age(6, 6, 2016, 2016));
    }

    @Test
    void a_child_of_this_year_cannot_be_born_tomorrow() {
        assertThat(Age.on(DAY, BirthDate.ofYear(2022))).isEqualTo(new Age(0, 0, 2022, 2022));
    }

    @Test
    void a_birth_yet_to_come_is_not_known() {
        assertThat(Age.on(DAY, BirthDate.ofYear(2023))).isEqualTo(Age.on(DAY, null));
        assertThat(Age.on(DAY, null).bornFrom(1986)).isEqualTo(Known.UNKNOWN);
    }

    @Test
    void an_age_has_a_top() {
        var age = Age.on(LocalDate.MAX, new BirthDate(LocalDate.MIN, LocalDate.MIN));

        assertThat(age.max()).isEqualTo(150);
    }
}
