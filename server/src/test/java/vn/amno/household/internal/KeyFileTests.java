package vn.amno.household.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.PostgresForTests;
import vn.amno.household.Registry;
import vn.amno.household.SheetDraft;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
@Transactional
class KeyFileTests {

    private final KeyCheckStore store;
    private final Registry registry;
    private final JdbcClient jdbc;

    @TempDir
    private Path directory;

    KeyFileTests(KeyCheckStore store, Registry registry, JdbcClient jdbc) {
        this.store = store;
        this.registry = registry;
        this.jdbc = jdbc;
    }

    @Test
    void theFirstStartMakesAKeyForTheOwnerOnly() throws IOException {
        forgetCanary();

        KeyConfiguration.open(new KeyFile(directory), store);

        var file = directory.resolve("keys/registry.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.resolveSibling(""))))
                .isEqualTo("rwx------");
        assertThat(Files.readString(file)).matches("[0-9a-f]{64}\n");
    }

    @Test
    void laterStartsUseTheSameKey() throws IOException {
        forgetCanary();
        var first = KeyConfiguration.open(new KeyFile(directory), store);

        var second = KeyConfiguration.open(new KeyFile(directory), store);

        assertThat(second.citizenIdKey("034080000412")).isEqualTo(first.citizenIdKey("034080000412"));
    }

    @Test
    void aKeyOfOtherDataStopsTheStart() throws IOException {
        new KeyFile(directory).create();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> KeyConfiguration.open(new KeyFile(directory), store))
                .withMessageContaining("is not the one");
    }

    @Test
    void aMissingKeyStopsTheStartWhenThereIsSealedData() {
        registry.record(
                LocalDate.of(2022, 11, 22), List.of(SheetDraft.of("A", 1007357).sheet()));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> KeyConfiguration.open(new KeyFile(directory), store))
                .withMessageContaining("is missing");
        assertThat(directory.resolve("keys")).doesNotExist();
    }

    @Test
    void aMissingKeyIsMadeAnewWhileNothingIsSealed() throws IOException {
        jdbc.sql("truncate household.household, household.person, household.import_row cascade")
                .update();

        KeyConfiguration.open(new KeyFile(directory), store);

        assertThat(directory.resolve("keys/registry.key")).exists();
        KeyConfiguration.open(new KeyFile(directory), store);
    }

    @Test
    void aDamagedKeyFileIsNamed() throws IOException {
        Files.createDirectory(directory.resolve("keys"));
        Files.writeString(directory.resolve("keys/registry.key"), "garbage");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> KeyConfiguration.open(new KeyFile(directory), store))
                .withMessageContaining("registry.key does not hold 32 bytes");
    }

    private void forgetCanary() {
        jdbc.sql("delete from household.key_check").update();
    }
}
