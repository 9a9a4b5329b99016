package vn.amno;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.amno.backup.Backup;
import vn.amno.backup.BackupException;
import vn.amno.backup.BackupKeys;
import vn.amno.backup.Manifest;
import vn.amno.backup.Restore;
import vn.amno.cli.DatabaseCopies;
import vn.amno.database.DatabaseLogins;
import vn.amno.database.DatabaseRole;
import vn.amno.keys.file.KeyFile;
import vn.amno.keys.file.MasterKey;

/** Copies the database and takes a copy back, into our own server or an external one. */
final class DatabaseMaintenance implements DatabaseCopies {

    private final String program;
    private final Clock clock;

    DatabaseMaintenance(String program, Clock clock) {
        this.program = program;
        this.clock = clock;
    }

    @Override
    public Backup.Copy backup(Map<String, Object> settings, Path directory) throws IOException, SQLException {
        var keys = new BackupKeys(Databases.home(settings).resolve("keys"));
        return Databases.with(settings, logins -> write(logins, keys, directory));
    }

    @Override
    public Manifest restore(Map<String, Object> settings, Path file, @Nullable Path key)
            throws IOException, SQLException {
        var home = Databases.home(settings);
        var copy = Restore.open(file, BackupKeys.privateKey(key == null ? privateKey(home) : key));
        refuseWithoutKeys(copy.manifest(), new KeyFile(home.resolve("keys")));
        if (Databases.isExternal(settings)) {
            var database = Databases.external(settings);
            refuseUsed(database);
            fill(database, copy);
            return copy.manifest();
        }
        var data = home.resolve("postgres");
        if (Files.exists(data)) {
            throw new BackupException(
                    "Thư mục %s đã có dữ liệu. Chỉ khôi phục vào chỗ trống: chọn thư mục khác bằng --data-dir, hoặc dời thư mục cũ đi."
                            .formatted(data));
        }
        var whole = false;
        try (var server = DurablePostgres.start(home)) {
            fill(server, copy);
            whole = true;
        } finally {
            if (!whole) {
                FileSystemUtils.deleteRecursively(data);
            }
        }
        return copy.manifest();
    }

    @Override
    public Manifest rehearse(Map<String, Object> settings, Path file, @Nullable Path key)
            throws IOException, SQLException {
        var copy = Restore.open(file, BackupKeys.privateKey(key == null ? privateKey(Databases.home(settings)) : key));
        var home = Files.createTempDirectory("amno-restore");
        try (var server = DurablePostgres.start(home)) {
            fill(server, copy);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        return copy.manifest();
    }

    private Backup.Copy write(DatabaseLogins logins, BackupKeys keys, Path directory) throws IOException, SQLException {
        try (var connection = connect(logins, DatabaseRole.BACKUP)) {
            return new Backup(program, clock).write(connection, keys.publicKey(), directory);
        }
    }

    /** A database that could not be filled is left without tables, so that the next try finds it empty. */
    private static void fill(DatabaseLogins logins, Restore copy) throws IOException, SQLException {
        var whole = false;
        try {
            Migrations.migrate(logins);
            try (var connection = connect(logins, DatabaseRole.OWNER)) {
                copy.load(connection);
            }
            whole = true;
        } finally {
            if (!whole) {
                empty(logins);
            }
        }
    }

    private static void empty(DatabaseLogins logins) throws SQLException {
        try (var connection = connect(logins, DatabaseRole.OWNER);
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    declare
                        ours text;
                    begin
                        for ours in select nspname from pg_namespace where nspowner = current_user::regrole and nspname <> 'public' loop
                            execute format('drop schema %I cascade', ours);
                        end loop;
                        drop table if exists flyway_schema_history;
                    end;
                    $$
                    """);
        }
    }

    private static void refuseUsed(DatabaseLogins logins) throws SQLException {
        try (var connection = connect(logins, DatabaseRole.OWNER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('flyway_schema_history') is not null")) {
            if (rows.next() && rows.getBoolean(1)) {
                throw new BackupException("Cơ sở dữ liệu %s đã được dùng. Chỉ khôi phục vào cơ sở dữ liệu trống."
                        .formatted(logins.url()));
            }
        }
    }

    /** Without them the restored rows could not be read, and a start would be refused. */
    private static void refuseWithoutKeys(Manifest manifest, KeyFile file) throws IOException {
        var present = file.exists() ? file.read().keys() : List.<MasterKey>of();
        var missing = manifest.keys().stream()
                .filter(id -> present.stream().noneMatch(key -> key.id() == id))
                .map(MasterKey::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new BackupException(
                    "Thiếu khóa %s trong %s: không có khóa này thì dữ liệu mã hóa trong bản sao lưu không đọc được. Chép tệp khóa về trước, rồi khôi phục; khóa đã cất thì lấy lại dòng của nó từ retired.keys."
                            .formatted(String.join(", ", missing), file));
        }
    }

    private static Connection connect(DatabaseLogins logins, DatabaseRole role) throws SQLException {
        return DriverManager.getConnection(logins.url(), role.user(), logins.password(role));
    }

    private static Path privateKey(Path home) {
        return new BackupKeys(home.resolve("keys")).privateFile();
    }
}
