package vn.amno.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.backup.Manifest.Table;

/** Takes a copy back into an empty database (khôi phục). */
public final class Restore {

    private final Path file;
    private final PrivateKey key;
    private final Manifest manifest;

    private Restore(Path file, PrivateKey key, Manifest manifest) {
        this.file = file;
        this.key = key;
        this.manifest = manifest;
    }

    /** Reads the copy to its end, so that a damaged one is known before anything is done. Throws {@link BackupException}. */
    public static Restore open(Path file, PrivateKey key) throws IOException {
        Manifest manifest = null;
        try (var zip = zip(file, key)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Backup.MANIFEST)) {
                    manifest = JsonMapper.shared().readValue(zip.readAllBytes(), Manifest.class);
                } else {
                    zip.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (manifest == null) {
            throw new BackupException("Bản sao lưu %s không có kê khai; tệp không trọn vẹn.".formatted(file));
        }
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupException("Bản sao lưu %s theo dạng %d, chương trình này đọc dạng %d."
                    .formatted(file, manifest.format(), Manifest.FORMAT));
        }
        return new Restore(file, key, manifest);
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * Loads all rows in one transaction and compares them with the manifest: either the database is the one of the copy, or it stays as it was.
     *
     * @param connection of the owner of a database that was just migrated and never used
     */
    public void load(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            refuseOtherSchema(new CatalogueStore(connection).schemaVersion());
            try (var statement = connection.createStatement()) {
                addPartitions(statement, new CatalogueStore(connection));
                unguarded(connection, statement);
            }
            connection.commit();
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private void refuseOtherSchema(String found) {
        if (!found.equals(manifest.schema())) {
            throw new BackupException(
                    "Bản sao lưu theo lược đồ %s (Ấm No %s), chương trình này theo lược đồ %s. Khôi phục bằng đúng phiên bản đã sao lưu, rồi nâng cấp."
                            .formatted(manifest.schema(), manifest.program(), found));
        }
    }

    private void addPartitions(Statement statement, CatalogueStore catalogue) throws SQLException {
        for (var partition : manifest.partitions()) {
            var schema = CatalogueStore.quoted(partition.schema());
            var name = schema + "." + CatalogueStore.quoted(partition.name());
            if (!catalogue.exists(name)) {
                statement.execute("create table %s partition of %s.%s %s"
                        .formatted(name, schema, CatalogueStore.quoted(partition.parent()), partition.bound()));
            }
        }
    }

    /** Rows come as they were: no trigger adds to them, no policy hides them, and what a migration put there gives way. */
    private void unguarded(Connection connection, Statement statement) throws SQLException, IOException {
        var forced = new ArrayList<String>();
        try (var rows = statement.executeQuery("""
                select format('%I.%I', n.nspname, c.relname), c.relforcerowsecurity
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relpersistence = 'p' and pg_has_role(c.relowner, 'member')
                    and n.nspname not in ('pg_catalog', 'information_schema') and c.relname <> 'flyway_schema_history'
                """)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
                if (rows.getBoolean(2)) {
                    forced.add(rows.getString(1));
                }
            }
            guard(connection, all, "disable trigger user");
            guard(connection, forced, "no force row level security");
            fill(connection);
            guard(connection, forced, "force row level security");
            guard(connection, all, "enable trigger user");
        }
    }

    private static void guard(Connection connection, Iterable<String> tables, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("alter table %s %s".formatted(table, change));
            }
        }
    }

    private void fill(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            // Not TRUNCATE: PostgreSQL 18 refuses it where a foreign key is NOT ENFORCED, even with both tables named.
            for (var table : manifest.tables().reversed()) {
                statement.execute("delete from " + TableCopyStore.quoted(table));
            }
            var copy = new TableCopyStore(connection);
            read(copy);
            for (var sequence : manifest.sequences()) {
                statement.execute("select setval('%s.%s', %d, %s)"
                        .formatted(
                                CatalogueStore.quoted(sequence.schema()),
                                CatalogueStore.quoted(sequence.name()),
                                sequence.value(),
                                sequence.called()));
            }
            statement.execute("set constraints all immediate");
            for (var table : manifest.tables()) {
                compare(table, copy.write(table, OutputStream.nullOutputStream()));
            }
        }
    }

    /** Tables stand in the file so that each comes after those that it refers to. */
    private void read(TableCopyStore copy) throws SQLException, IOException {
        var tables = manifest.tables().stream().collect(Collectors.toMap(Table::place, Function.identity()));
        try (var zip = zip(file, key)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var table = tables.remove(entry.getName());
                if (table != null) {
                    copy.read(table, zip);
                }
            }
        }
        if (!tables.isEmpty()) {
            throw new BackupException("Bản sao lưu thiếu bảng %s.".formatted(String.join(", ", tables.keySet())));
        }
    }

    private static void compare(Table wanted, Table found) {
        if (wanted.rows() != found.rows() || !wanted.sha256().equals(found.sha256())) {
            throw new BackupException(
                    "Bảng %s sau khi nạp có %d dòng, mã %s; trong kê khai %d dòng, mã %s. Chưa khôi phục gì."
                            .formatted(wanted.place(), found.rows(), found.sha256(), wanted.rows(), wanted.sha256()));
        }
    }

    private static ZipInputStream zip(Path file, PrivateKey key) throws IOException {
        return new ZipInputStream(new OpeningStream(new BufferedInputStream(Files.newInputStream(file)), key));
    }
}
