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

/** Bulk loading by COPY, in the transaction that is open. */
@Repository
class CopyStore {

    private final JdbcOperations jdbc;

    CopyStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param columns table and columns, such as {@code household.person (id, full_name)}
     * @param count of the columns
     */
    void load(String columns, int count, Rows rows) {
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
