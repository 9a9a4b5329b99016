package vn.amno.audit.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database server of its own, for tests that cannot share one: sealing waits for every open transaction of a server, and what is written to a log stays. Each
 * test gets a fresh database.
 */
final class LogServer implements AutoCloseable {

    private static final String TEMPLATE = "empty_log";

    private final EmbeddedPostgres server;
    private int databases;

    LogServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        create(TEMPLATE, "template1");
        Flyway.configure()
                .dataSource(server.getDatabase("postgres", TEMPLATE))
                .locations("classpath:db/migration/audit")
                .load()
                .migrate();
    }

    LogDatabase newDatabase() {
        return new LogDatabase(newSource());
    }

    /** Of a migrated database that no program has started on. */
    DataSource newSource() {
        databases++;
        create(lastName(), TEMPLATE);
        return lastSource();
    }

    DataSource lastSource() {
        return server.getDatabase("postgres", lastName());
    }

    private String lastName() {
        return "log_" + databases;
    }

    private void create(String name, String template) {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database %s template %s".formatted(name, template))
                .update();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
