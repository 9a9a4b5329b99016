package vn.amno.household.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds or makes the registry's key at start-up, and refuses to start with another key than that of the data. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final String CANARY_PLACE = "household.key_check.canary";
    private static final byte[] CANARY = "amno".getBytes(StandardCharsets.US_ASCII);

    @Bean
    RegistryCipher registryCipher(@Value("${amno.data-dir}") String dataDirectory, KeyCheckStore store)
            throws IOException {
        return open(new KeyFile(Path.of(dataDirectory)), store);
    }

    static RegistryCipher open(KeyFile file, KeyCheckStore store) throws IOException {
        var canary = store.findCanary();
        if (!file.exists()) {
            if (canary.isPresent() && store.holdsSealedData()) {
                throw new IllegalStateException(
                        "The key file %s is missing, and the database holds data encrypted with it. Put the file back from a backup."
                                .formatted(file));
            }
            var cipher = new RegistryCipher(file.create());
            store.replaceCanary(cipher.seal(CANARY_PLACE, CANARY));
            return cipher;
        }
        var cipher = new RegistryCipher(file.read());
        if (canary.isEmpty()) {
            store.replaceCanary(cipher.seal(CANARY_PLACE, CANARY));
            return cipher;
        }
        try {
            cipher.open(CANARY_PLACE, canary.get());
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "The key in %s is not the one that the data in the database was encrypted with. Name the data directory that belongs to this database."
                            .formatted(file),
                    e);
        }
        return cipher;
    }
}
