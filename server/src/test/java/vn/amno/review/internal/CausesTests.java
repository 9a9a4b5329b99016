package vn.amno.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTests {

    @Test
    void codesSurviveAsAMask() {
        assertThat(Causes.codes(Causes.mask(List.of(1, 5, 12, 31)))).containsExactly(1, 5, 12, 31);
    }

    @Test
    void aCodeThatNoMaskCanHoldHasNoBit() {
        assertThat(Causes.bit(32)).isZero();
        assertThat(Causes.bit(-1)).isZero();
    }
}
