package vn.amno.keys.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.amno.keys.BlindIndex;
import vn.amno.keys.Sealing;
import vn.amno.keys.Signing;

/** Finds or makes the keys at start-up, and refuses to start with other keys than those of the data. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    KeyRing keyRing(@Value("${amno.data-dir}") String dataDirectory, CanaryStore canaries, Clock clock)
            throws IOException {
        return open(new KeyFile(Path.of(dataDirectory).resolve("keys")), new Canaries(canaries), clock);
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
    Signing signing(KeyRing ring, SigningKeyStore store) {
        var signing = new SigningKeys(ring, store);
        signing.publish();
        return signing;
    }

    static KeyRing open(KeyFile file, Canaries canaries, Clock clock) throws IOException {
        if (!file.exists() && !canaries.isEmpty()) {
            throw new IllegalStateException(
                    "The key file %s is missing, and the database holds data encrypted with it. Put the file back from a backup or from its escrow."
                            .formatted(file));
        }
        var ring = new KeyRing(file.exists() ? file.read() : file.create(clock));
        canaries.check(ring, file);
        return ring;
    }
}
