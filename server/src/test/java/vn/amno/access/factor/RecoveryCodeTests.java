package vn.amno.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTests {

    @Test
    void tenAreMadeAndNoneTwice() {
        assertThat(RecoveryCode.fresh(new SecureRandom()))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code.printed()).matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ABIO-EFGH-IJKL-MNOP-QRST-UV27", "abio efgh ijkl mnop qrst uv27", "A810EFGHIJKLMNOPQRSTUV27"})
    void isReadHoweverItWasTyped(String input) {
        assertThat(RecoveryCode.typed(input)).contains(new RecoveryCode("ABIOEFGHIJKLMNOPQRSTUV27"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456",
                "ABIO-EFGH-IJKL-MNOP-QRST-UV2",
                "ABIO-EFGH-IJKL-MNOP-QRST-UV279",
                "ABIO-EFGH-IJKL-MNOP-QRST-UV2é"
            })
    void whatCanBeNoCodeIsNotLookedFor(String input) {
        assertThat(RecoveryCode.typed(input)).isEmpty();
    }

    @Test
    void isKeptAsItsHashOnly() {
        var code = new RecoveryCode("ABIOEFGHIJKLMNOPQRSTUV27");

        assertThat(code.hash()).hasSize(32).isEqualTo(new RecoveryCode("ABIOEFGHIJKLMNOPQRSTUV27").hash());
        assertThat(code.hash()).isNotEqualTo(new RecoveryCode("ABIOEFGHIJKLMNOPQRSTUV26").hash());
    }
}
