package vn.amno;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import vn.amno.backup.BackupException;
import vn.amno.database.DatabaseLogins;
import vn.amno.database.DatabaseRole;

/** Finds the database that a command works on: our own server, running or not, or an external one. */
final class Databases {

    private static final String URL = "spring.datasource.url";

    private Databases() {}

    @FunctionalInterface
    interface Work<T> {
        T on(DatabaseLogins logins) throws IOException, SQLException;
    }

    /** A server of our own that stands still is started for the work, and stopped after it. */
    static <T> T with(Map<String, Object> settings, Work<T> work) throws IOException, SQLException {
        if (isExternal(settings)) {
            return work.on(external(settings));
        }
        var home = home(settings);
        var running = DurablePostgres.running(home);
        if (running.isPresent()) {
            return work.on(running.get());
        }
        if (Files.notExists(home.resolve("postgres"))) {
            throw new BackupException("Thư mục %s chưa có dữ liệu nào.".formatted(home));
        }
        try (var server = DurablePostgres.start(home)) {
            return work.on(server);
        }
    }

    static boolean isExternal(Map<String, Object> settings) {
        return settings.containsKey(URL);
    }

    static Path home(Map<String, Object> settings) {
        return Path.of(String.valueOf(settings.get("amno.data-dir")));
    }

    static DatabaseLogins external(Map<String, Object> settings) {
        return new DatabaseLogins() {
            @Override
            public String url() {
                return String.valueOf(settings.get(URL));
            }

            @Override
            public String password(DatabaseRole role) {
                return System.getenv().getOrDefault(variable(role), "");
            }
        };
    }

    private static String variable(DatabaseRole role) {
        return switch (role) {
            case OWNER -> "AMNO_DATABASE_OWNER_PASSWORD";
            case APPLICATION -> "AMNO_DATABASE_PASSWORD";
            case JOB -> "AMNO_DATABASE_JOB_PASSWORD";
            case BACKUP -> "AMNO_DATABASE_BACKUP_PASSWORD";
        };
    }
}
