package vn.amno.keys.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.PostgresForTests;
import vn.amno.SystemActs;
import vn.amno.keys.Sealing;
import vn.amno.keys.Signing;
import vn.amno.keys.Verifying;
import vn.amno.keys.file.KeyFile;
import vn.amno.keys.file.KeySet;
import vn.amno.keys.file.MasterKey;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
@Transactional
@SystemActs
class KeyStartTests {

    private static final byte[] MESSAGE = "đầu chuỗi nhật ký".getBytes(UTF_8);

    private final CanaryStore store;
    private final SigningKeyStore signingKeys;
    private final Sealing sealing;
    private final Signing signing;
    private final Verifying signatures;
    private final JdbcClient jdbc;
    private final Clock clock;

    @TempDir
    private Path home;

    KeyStartTests(
            CanaryStore store,
            SigningKeyStore signingKeys,
            Sealing sealing,
            Signing signing,
            Verifying signatures,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.signingKeys = signingKeys;
        this.sealing = sealing;
        this.signing = signing;
        this.signatures = signatures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void laterStartsUseTheSameKey() throws IOException {
        forgetCanaries();
        var first = open();

        var second = open();

        assertThat(second.primary()).isEqualTo(first.primary());
        assertThat(store.list()).containsOnlyKeys(first.primary().id());
    }

    @Test
    void aKeyOfOtherDataStopsTheStart() throws IOException {
        new KeyFile(home).create(clock);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::open)
                .withMessageContaining("are not those");
    }

    @Test
    void aMissingKeyFileStopsTheStart() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::open)
                .withMessageContaining("is missing");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aMissingOlderKeyStopsTheStart() throws IOException {
        forgetCanaries();
        new KeyFile(home).replace(new KeySet(List.of(FixedKeys.key(1))));
        open();
        new KeyFile(home).replace(new KeySet(List.of(FixedKeys.key(2))));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::open)
                .withMessageContaining("key %s is missing".formatted(FixedKeys.key(1)));
    }

    @Test
    void anInstallationOfThePreviousVersionStarts() throws IOException, GeneralSecurityException {
        forgetCanaries();
        Files.writeString(home.resolve("registry.key"), HexFormat.of().formatHex(FixedKeys.secret(7)) + "\n");
        var before = new PreviousVersion(FixedKeys.secret(7));
        store.keep(MasterKey.FIRST, before.seal("household.key_check.canary", "amno".getBytes(UTF_8)));

        var ring = open();

        assertThat(ring.primary().id()).isEqualTo(MasterKey.FIRST);
        assertThat(new FieldSealing(ring).open("a.b.c.1", before.seal("a.b.c.1", MESSAGE)))
                .isEqualTo(MESSAGE);
    }

    @Test
    void theKeysOfAnotherInstallationDoNotPassForThoseOfThePreviousVersion()
            throws IOException, GeneralSecurityException {
        forgetCanaries();
        Files.writeString(home.resolve("registry.key"), HexFormat.of().formatHex(FixedKeys.secret(8)) + "\n");
        store.keep(
                MasterKey.FIRST,
                new PreviousVersion(FixedKeys.secret(7)).seal("household.key_check.canary", "amno".getBytes(UTF_8)));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::open)
                .withMessageContaining("are not those");
    }

    @Test
    void theProgramSealsAndOpensWithTheKeysInItsFile() {
        assertThat(sealing.open("a.b.c.1", sealing.seal("a.b.c.1", MESSAGE))).isEqualTo(MESSAGE);
    }

    @Test
    void aSignatureIsCheckedHereAndElsewhere() throws GeneralSecurityException {
        var signature = signing.sign(MESSAGE);

        var elsewhere = Signature.getInstance("Ed25519");
        elsewhere.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(signatures.publicKey(signing.keyId()))));
        elsewhere.update(MESSAGE);
        assertThat(elsewhere.verify(signature)).isTrue();
        assertThat(signatures.verifies(signing.keyId(), MESSAGE, signature)).isTrue();
        assertThat(signatures.verifies(signing.keyId(), "khác".getBytes(UTF_8), signature))
                .isFalse();
        assertThat(signatures.verifies("deadbeef", MESSAGE, signature)).isFalse();
    }

    @Test
    void aSignatureIsStillCheckedWhenItsKeyHasGone() {
        var before = new SigningKeys(FixedKeys.ring(1), signingKeys, TransactionOperations.withoutTransaction());
        before.publish();
        var signature = before.sign(MESSAGE);

        var now = new SigningKeys(FixedKeys.ring(2), signingKeys, TransactionOperations.withoutTransaction());
        now.publish();

        assertThat(signatures.verifies(before.keyId(), MESSAGE, signature)).isTrue();
        assertThat(now.keyId()).isNotEqualTo(before.keyId());
    }

    private KeyRing open() throws IOException {
        return KeyConfiguration.open(new KeyFile(home), new Canaries(store), clock);
    }

    private void forgetCanaries() {
        jdbc.sql("delete from keys.canary").update();
    }
}
