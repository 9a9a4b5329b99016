package vn.amno.keys.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.kernel.Acting;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.Sealing;
import vn.amno.keys.file.KeyFile;

/** Finds or makes the keys at start-up, and refuses to start with other keys than those of the data. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final Acting STARTING = Acting.system("kiểm tra khóa mã hóa");

    @Bean
    KeyFile keyFile(@Value("${amno.data-dir}") String dataDirectory, @Value("${amno.keys-dir:}") String keyDirectory) {
        return new KeyFile(keyDirectory.isBlank() ? Path.of(dataDirectory).resolve("keys") : Path.of(keyDirectory));
    }

    @Bean
    Canaries canaries(CanaryStore store) {
        return new Canaries(store);
    }

    @Bean
    KeyRing keyRing(KeyFile file, Canaries canaries, Clock clock, TransactionOperations transactions) {
        return Objects.requireNonNull(
                STARTING.carrier().call(() -> transactions.execute(_ -> openNow(file, canaries, clock))));
    }

    /** One thread: there is one thing to do with keys at a time. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskScheduler keyScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("keys-");
        return scheduler;
    }

    @Bean
    Sealing sealing(KeyRing ring) {
        return new FieldSealing(ring);
    }

    @Bean
    BlindIndex blindIndex(KeyRing ring) {
        return new KeyedHashes(ring);
    }

    @Bean
    SigningKeys signing(KeyRing ring, SigningKeyStore store, TransactionOperations transactions) {
        var signing = new SigningKeys(ring, store, transactions);
        STARTING.carrier().run(signing::publish);
        return signing;
    }

    private static KeyRing openNow(KeyFile file, Canaries canaries, Clock clock) {
        try {
            return open(file, canaries, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeyRing open(KeyFile file, Canaries canaries, Clock clock) throws IOException {
        if (!file.exists() && !canaries.isEmpty()) {
            throw new IllegalStateException(
                    "The key file %s is missing, and the database holds data encrypted with it. Put the file back from a backup or from its escrow."
                            .formatted(file));
        }
        if (!file.exists()) {
            file.create(clock);
        }
        var ring = new KeyRing(file::read);
        canaries.check(ring, file);
        return ring;
    }
}
