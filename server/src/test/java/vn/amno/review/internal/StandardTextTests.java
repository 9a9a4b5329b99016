package vn.amno.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.amno.law.LawBook;
import vn.amno.rules.Standard;

class StandardTextTests {

    static List<Standard> standards() {
        return LawBook.shipped().standards();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aKeptStandardIsReadAgainAsItWas(Standard standard) {
        assertThat(StandardText.read(StandardText.write(standard))).isEqualTo(standard);
    }
}
