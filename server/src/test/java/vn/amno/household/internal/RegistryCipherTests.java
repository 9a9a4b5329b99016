package vn.amno.household.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.amno.keys.internal.FixedKeys;

class RegistryCipherTests {

    private static final UUID PERSON = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final String CITIZEN_ID = "034080000412";

    private final RegistryCipher cipher = cipher(1);

    @Test
    void sealingTwiceGivesDifferentBytes() {
        assertThat(cipher.sealCitizenId(PERSON, CITIZEN_ID)).isNotEqualTo(cipher.sealCitizenId(PERSON, CITIZEN_ID));
    }

    @Test
    void aSealedNumberCannotBeMovedToAnotherPerson() {
        var sealed = cipher.sealCitizenId(PERSON, CITIZEN_ID);

        assertThat(cipher.openCitizenId(PERSON, sealed)).isEqualTo(CITIZEN_ID);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> cipher.openCitizenId(OTHER, sealed));
    }

    @Test
    void anotherKeyOpensNothingAndIndexesDifferently() {
        var stranger = cipher(2);
        var sealed = cipher.sealCitizenId(PERSON, CITIZEN_ID);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> stranger.openCitizenId(PERSON, sealed));
        assertThat(key(stranger, 2, CITIZEN_ID)).isNotEqualTo(key(cipher, 1, CITIZEN_ID));
    }

    @Test
    void theBlindIndexIsTheSameForTheSameDigitsOnly() {
        assertThat(key(cipher, 1, CITIZEN_ID))
                .isEqualTo(key(cipher, 1, CITIZEN_ID))
                .isNotEqualTo(key(cipher, 1, "034080000413"))
                .isNotEqualTo(cipher.contentHash(("cccd|v1|" + CITIZEN_ID).getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void masksShowThreeDigitsAtEachEnd() {
        assertThat(Masking.citizenId(CITIZEN_ID)).isEqualTo("034******412");
        assertThat(Masking.citizenId("123456789")).isEqualTo("123***789");
        assertThat(Masking.citizenId("12345")).isEqualTo("*****");
        assertThat(Masking.citizenId("")).isEmpty();
        assertThat(Masking.text("CCCD 034080000412, thu nhập 1500000"))
                .isEqualTo("CCCD 034******412, thu nhập 1500000");
    }

    private static byte[] key(RegistryCipher cipher, int fill, String digits) {
        return cipher.citizenIdKey(FixedKeys.key(fill).id(), digits);
    }

    private static RegistryCipher cipher(int fill) {
        return new RegistryCipher(FixedKeys.sealing(fill), FixedKeys.blindIndex(fill));
    }
}
