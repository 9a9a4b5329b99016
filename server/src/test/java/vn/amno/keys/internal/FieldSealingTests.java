package vn.amno.keys.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class FieldSealingTests {

    private static final String PLACE = "household.person.citizen_id.1";
    private static final byte[] PLAIN = "034080000412".getBytes(UTF_8);

    private final FieldSealing sealing = new FieldSealing(FixedKeys.ring(1));

    @Test
    void twelveDigitsBecomeFortyFiveBytesThatNameTheirKey() {
        var sealed = sealing.seal(PLACE, PLAIN);

        assertThat(sealed).hasSize(1 + 4 + 12 + 12 + 16).startsWith(2);
        assertThat(ByteBuffer.wrap(sealed, 1, 4).getInt())
                .isEqualTo(FixedKeys.key(1).id());
        assertThat(new FieldSealing(FixedKeys.ring(1)).open(PLACE, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void anOlderKeyStillOpensAndTheNewestSeals() {
        var older = sealing.seal(PLACE, PLAIN);
        var both = new FieldSealing(FixedKeys.ring(2, 1));

        assertThat(both.open(PLACE, older)).isEqualTo(PLAIN);
        assertThat(new FieldSealing(FixedKeys.ring(2)).open(PLACE, both.seal(PLACE, PLAIN)))
                .isEqualTo(PLAIN);
    }

    @Test
    void withoutItsKeyNothingIsOpened() {
        var sealed = sealing.seal(PLACE, PLAIN);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new FieldSealing(FixedKeys.ring(2)).open(PLACE, sealed))
                .withMessageContaining("is not in the key file");
    }

    @Test
    void whatWasSealedForOnePlaceOpensAtNoOther() {
        var sealed = sealing.seal(PLACE, PLAIN);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> sealing.open("household.person.citizen_id.2", sealed));
    }

    @Test
    void oneChangedBitIsNoticed() {
        var sealed = sealing.seal(PLACE, PLAIN);
        for (var index = 0; index < sealed.length; index++) {
            var changed = sealed.clone();
            changed[index] ^= 1;

            assertThatExceptionOfType(IllegalStateException.class)
                    .as("byte %d", index)
                    .isThrownBy(() -> sealing.open(PLACE, changed));
        }
    }

    @Test
    void whatThePreviousVersionSealedAndHashedIsUnderstood() throws GeneralSecurityException {
        var before = new PreviousVersion(FixedKeys.secret(7));
        var ring = FixedKeys.ring(FixedKeys.firstKey(7));

        assertThat(new FieldSealing(ring).open(PLACE, before.seal(PLACE, PLAIN)))
                .isEqualTo(PLAIN);
        assertThat(new KeyedHashes(ring).hash("household.citizen-id-index", PLAIN))
                .isEqualTo(before.hash("household.citizen-id-index", PLAIN));
    }

    @Test
    void hashesDifferByKeyAndByPurpose() {
        var hashes = new KeyedHashes(FixedKeys.ring(2, 1));

        assertThat(hashes.hashes("a", PLAIN))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(hashes.hash("a", PLAIN));
        assertThat(hashes.hash("a", PLAIN)).isEqualTo(hashes.hash("a", PLAIN)).isNotEqualTo(hashes.hash("b", PLAIN));
    }
}
