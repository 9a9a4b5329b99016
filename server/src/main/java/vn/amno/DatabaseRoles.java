package vn.amno;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import vn.amno.database.DatabaseRole;

/** Makes the roles of a server of our own, as {@code db/roles.sql} does for an external one. */
final class DatabaseRoles {

    /** Owned everything until there were several roles. */
    private static final String FORMER_OWNER = "amno";

    private static final String SCRIPT = "/db/roles.sql";

    private DatabaseRoles() {}

    /**
     * @param server connection of the superuser to any other database
     */
    static void createDatabase(Connection server, String name) throws SQLException {
        try (var statement = server.createStatement()) {
            if (finds(statement, FORMER_OWNER) && !finds(statement, DatabaseRole.OWNER.user())) {
                statement.execute("alter role %s rename to %s".formatted(FORMER_OWNER, DatabaseRole.OWNER.user()));
            }
            if (!holds(statement, "select from pg_database where datname = '%s'".formatted(name))) {
                statement.execute("create database " + name);
            }
        }
    }

    /**
     * @param database connection of the superuser to the database
     * @param passwords hexadecimal or otherwise without quotes
     */
    static void create(Connection database, Function<DatabaseRole, String> passwords) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(script());
            for (var role : DatabaseRole.values()) {
                statement.execute("alter role %s password '%s'".formatted(role.user(), passwords.apply(role)));
            }
        }
    }

    private static boolean finds(Statement statement, String role) throws SQLException {
        return holds(statement, "select from pg_roles where rolname = '%s'".formatted(role));
    }

    private static boolean holds(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String script() {
        try (var script = DatabaseRoles.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException("%s is missing.".formatted(SCRIPT));
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
