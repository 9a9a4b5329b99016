package vn.amno.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyRowTests {

    @Test
    void fieldsArePartedByTabsAndRowsByLines() {
        var copy = new CopyRow();

        copy.add(7).add(null).add("Lò").addBytes(new byte[] {0x10, (byte) 0xff}).end();
        copy.add("").end();

        assertThat(copy.take()).isEqualTo("7\t\\N\tLò\t\\\\x10ff\n\n");
        assertThat(copy.take()).isEmpty();
    }

    @Test
    void whatSeparatesIsEscapedInText() {
        var copy = new CopyRow();

        copy.add("a\tb\nc\rd\\N").end();

        assertThat(copy.take()).isEqualTo("a\\tb\\nc\\rd\\\\N\n");
    }
}
