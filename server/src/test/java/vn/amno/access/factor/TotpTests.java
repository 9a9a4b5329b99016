package vn.amno.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SEED = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOON = Instant.parse("2026-11-28T05:00:10Z");
    private static final long NOW = Totp.step(NOON);

    /** Appendix B of RFC 6238, whose codes have eight digits; and the end of the year, leap day and ten years on. */
    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:59Z, 94287082",
        "2005-03-18T01:58:29Z, 07081804",
        "2005-03-18T01:58:31Z, 14050471",
        "2009-02-13T23:31:30Z, 89005924",
        "2033-05-18T03:33:20Z, 69279037",
        "2603-10-11T11:33:20Z, 65353130"
    })
    void computesTheCodesOfTheStandard(Instant moment, String code) {
        assertThat(String.format("%08d", Totp.truncated(SEED, Totp.step(moment)) % 100_000_000))
                .isEqualTo(code);
        assertThat(Totp.code(SEED, Totp.step(moment))).isEqualTo(code.substring(2));
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void aCodeIsAcceptedOneStepEarlyOrLate(int steps, boolean accepted) {
        var code = Totp.code(SEED, NOW + steps);

        assertThat(Totp.accepted(SEED, code, NOON, 0).isPresent()).isEqualTo(accepted);
    }

    @Test
    void aSpentCodeAndThoseBeforeItAreRefused() {
        assertThat(Totp.accepted(SEED, Totp.code(SEED, NOW), NOON, NOW)).isEmpty();
        assertThat(Totp.accepted(SEED, Totp.code(SEED, NOW - 1), NOON, NOW)).isEmpty();
        assertThat(Totp.accepted(SEED, Totp.code(SEED, NOW + 1), NOON, NOW)).hasValue(NOW + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "abcdef", "1234567", "١٢٣٤٥٦"})
    void whatIsNoCodeIsRefused(String code) {
        assertThat(Totp.accepted(SEED, code, NOON, 0)).isEmpty();
    }

    /** A seed of 20 bytes as apps read it: RFC 4648 has no vector of that length, this one is the seed of RFC 6238. */
    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI",
        "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    })
    void encodesAsTheStandardDoes(String plain, String encoded) {
        assertThat(Base32.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }
}
