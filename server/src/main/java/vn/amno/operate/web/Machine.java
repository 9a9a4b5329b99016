package vn.amno.operate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What runs here and on what. The schema is as this start found or made it. */
@Component
class Machine {

    private final Path directory;
    private final String schema;
    private final int migrations;

    Machine(@Value("${amno.data-dir}") String directory, Flyway flyway) {
        this.directory = Path.of(directory);
        var applied = flyway.info().applied();
        this.migrations = applied.length;
        this.schema = applied.length == 0
                ? ""
                : String.valueOf(flyway.info().current().getVersion());
    }

    record Disk(long free, long total) {

        long freePercent() {
            return total == 0 ? 0 : free * 100 / total;
        }
    }

    Disk disk() {
        try {
            var store = Files.getFileStore(directory);
            return new Disk(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String schema() {
        return schema;
    }

    int migrations() {
        return migrations;
    }
}
