package vn.amno.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import vn.amno.backup.Manifest.Table;
import vn.amno.kernel.Sha256;

/** Rows of one table, out and in, in the database's own binary form. */
final class TableCopyStore {

    private final Connection connection;

    TableCopyStore(Connection connection) {
        this.connection = connection;
    }

    /** The table with its number of rows and their hash. The target is left open. */
    Table write(Table table, OutputStream target) throws SQLException, IOException {
        var hash = new DigestOutputStream(target, Sha256.digest());
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s order by %s) to stdout (format binary)"
                                .formatted(columns(table), quoted(table), String.join(", ", table.order())),
                        hash);
        return table.counted(
                rows, HexFormat.of().formatHex(hash.getMessageDigest().digest()));
    }

    /** The source is left open. */
    void read(Table table, InputStream rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin (format binary)".formatted(quoted(table), columns(table)), rows);
    }

    static String quoted(Table table) {
        return CatalogueStore.quoted(table.schema()) + "." + CatalogueStore.quoted(table.name());
    }

    /** Names come quoted from the catalogue. */
    private static String columns(Table table) {
        return String.join(", ", table.columns());
    }
}
