package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTests {

    @ParameterizedTest
    @CsvSource({
        "NO,      NO,      NO,      NO",
        "NO,      YES,     NO,      YES",
        "NO,      UNKNOWN, NO,      UNKNOWN",
        "YES,     YES,     YES,     YES",
        "YES,     UNKNOWN, UNKNOWN, YES",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void not_known_decides_only_where_the_other_side_cannot(Known one, Known other, Known both, Known either) {
        assertThat(one.and(other)).isEqualTo(both).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(either).isEqualTo(other.or(one));
    }
}
