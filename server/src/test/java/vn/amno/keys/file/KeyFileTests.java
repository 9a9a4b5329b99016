package vn.amno.keys.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.amno.keys.internal.FixedKeys;

class KeyFileTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T03:04:05.6Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    @Test
    void aNewFileIsForItsOwnerOnly() throws IOException {
        var keys = file().create(CLOCK);

        var path = home.resolve("keys/master.keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("r--------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolveSibling(""))))
                .isEqualTo("rwx------");
        assertThat(Files.readString(path)).matches("[0-9a-f]{8} 2026-11-28T03:04:05Z [0-9a-f]{64}\n");
        assertThat(file().read()).isEqualTo(keys);
    }

    @Test
    void severalKeysComeBackInTheirOrder() throws IOException {
        var keys = new KeySet(List.of(FixedKeys.key(2), FixedKeys.key(1), FixedKeys.firstKey(7)));

        file().replace(keys);

        assertThat(file().read()).isEqualTo(keys);
        assertThat(keys.primary()).isEqualTo(FixedKeys.key(2));
    }

    @Test
    void theFileOfThePreviousVersionIsTakenOver() throws IOException {
        var before = Files.createDirectory(home.resolve("keys")).resolve("registry.key");
        Files.writeString(before, HexFormat.of().formatHex(FixedKeys.secret(7)) + "\n");

        var keys = file().read();

        assertThat(keys.primary().id()).isEqualTo(MasterKey.FIRST);
        assertThat(keys.primary().secret()).isEqualTo(FixedKeys.secret(7));
        assertThat(before).doesNotExist();
        assertThat(file().read()).isEqualTo(keys);
    }

    @Test
    void aFileThatIsNoKeyFileIsNamed() throws IOException {
        Files.createDirectory(home.resolve("keys"));
        Files.writeString(home.resolve("keys/registry.key"), "garbage");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> file().read())
                .withMessageContaining("does not hold 32 bytes");
    }

    @Test
    void oneWrongDigitIsNoticed() throws IOException {
        file().replace(new KeySet(List.of(FixedKeys.key(1))));
        var path = home.resolve("keys/master.keys");
        var text = Files.readString(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(path, text.replace("0101\n", "0102\n"));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> file().read())
                .withMessageContaining("is damaged");
    }

    private KeyFile file() {
        return new KeyFile(home.resolve("keys"));
    }
}
