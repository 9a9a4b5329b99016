package vn.amno.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.backup.Manifest.Table;

/** Makes a copy of the whole database as of one moment (bản sao lưu), encrypted for the holder of the private key. */
public final class Backup {

    /** How the files of copies end. */
    public static final String SUFFIX = ".amnobackup";

    static final String MANIFEST = "manifest.json";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final String program;
    private final Clock clock;

    /**
     * @param program version of the program, for the manifest
     */
    public Backup(String program, Clock clock) {
        this.program = program;
        this.clock = clock;
    }

    /**
     * Reads everything in one transaction. The file has its name only once it is complete and on disk; killed before, a file ending in {@code .part} is left and
     * no copy.
     *
     * @param connection of the role that reads everything; fails when row-level security would hide a row
     * @param directory created when it is missing
     */
    public Copy write(Connection connection, PublicKey recipient, Path directory) throws SQLException, IOException {
        Files.createDirectories(directory);
        var moment = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var file = directory.resolve("amno-%s%s".formatted(STAMP.format(moment.atZone(clock.getZone())), SUFFIX));
        if (Files.exists(file)) {
            throw new BackupException("Đã có bản sao lưu %s của đúng giây này. Chạy lại.".formatted(file));
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Manifest manifest;
            try (var sealing = new SealingStream(new BufferedOutputStream(Files.newOutputStream(part)), recipient)) {
                manifest = asOfOneMoment(connection, sealing);
            }
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return new Copy(file, Files.size(file), manifest);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest asOfOneMoment(Connection connection, OutputStream target) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (var statement = connection.createStatement()) {
            statement.execute("set local row_security = off");
            return zip(connection, target);
        } finally {
            connection.rollback();
        }
    }

    private Manifest zip(Connection connection, OutputStream target) throws SQLException, IOException {
        var catalogue = new CatalogueStore(connection);
        var copy = new TableCopyStore(connection);
        var zip = new ZipOutputStream(target);
        zip.setLevel(Deflater.BEST_SPEED);
        var tables = new ArrayList<Table>();
        for (var table : catalogue.tables()) {
            zip.putNextEntry(new ZipEntry(table.place()));
            tables.add(copy.write(table, zip));
            zip.closeEntry();
        }
        var manifest = new Manifest(
                Manifest.FORMAT,
                program,
                catalogue.schemaVersion(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                catalogue.keys(),
                tables,
                catalogue.partitions(),
                catalogue.sequences());
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    /**
     * @param size of the file in bytes
     */
    public record Copy(Path file, long size, Manifest manifest) {}
}
