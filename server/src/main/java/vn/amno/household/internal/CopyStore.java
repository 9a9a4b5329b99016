package vn.amno.household.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;
import vn.amno.kernel.Acting;

/** Bulk loading by COPY, in the transaction that is open. */
@Repository
class CopyStore {

    private static final String SCHEMA = "household.";

    private final JdbcOperations jdbc;

    CopyStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Into a table with row-level security too, where PostgreSQL refuses COPY to the roles that it holds: those rows come in through a table of the
     * transaction.
     *
     * @param columns table and columns, such as {@code household.person (id, full_name)}
     * @param count of the columns
     */
    void load(String columns, int count, Rows rows) {
        if (!columns.startsWith(SCHEMA) || Acting.current().system()) {
            copy(columns, count, rows);
            return;
        }
        var table = columns.substring(0, columns.indexOf('('));
        var names = columns.substring(columns.indexOf('(') + 1, columns.lastIndexOf(')'));
        jdbc.execute("drop table if exists pg_temp.copied");
        jdbc.execute("create temporary table copied (like %s) on commit drop".formatted(table));
        copy("pg_temp.copied (%s)".formatted(names), count, rows);
        jdbc.execute("insert into %s (%s) select %s from pg_temp.copied".formatted(table, names, names));
    }

    private void copy(String columns, int count, Rows rows) {
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            load(connection, "copy %s from stdin (format binary)".formatted(columns), count, rows);
            return null;
        });
    }

    private static void load(Connection connection, String statement, int count, Rows rows) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            write(copy, count, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    @SuppressWarnings("resource") // closing the stream would end the COPY with what was written before a failure
    private static void write(CopyIn copy, int count, Rows rows) throws IOException, SQLException {
        var out = new PGCopyOutputStream(copy);
        var target = new BinaryCopy(out, count);
        rows.writeTo(target);
        target.finish();
        copy.endCopy();
    }

    @FunctionalInterface
    interface Rows {
        void writeTo(BinaryCopy target) throws IOException;
    }
}
