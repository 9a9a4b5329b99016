package vn.amno.keys.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The file that holds the keys (tệp khóa), readable by its owner only. Outside the database, so that a copy of the database alone tells nothing. One key a line,
 * the newest first: id, moment, 32 bytes in hexadecimal digits.
 */
public final class KeyFile {

    private static final String NAME = "master.keys";
    private static final String NAME_RETIRED = "retired.keys";
    private static final String NAME_BEFORE = "registry.key";

    private final Path file;
    private final Path fileBefore;
    private final Path fileRetired;

    public KeyFile(Path directory) {
        file = directory.resolve(NAME);
        fileBefore = directory.resolve(NAME_BEFORE);
        fileRetired = directory.resolve(NAME_RETIRED);
    }

    public boolean exists() {
        return Files.exists(file) || Files.exists(fileBefore);
    }

    /** Takes over the file of the previous version, which held one key and nothing else. */
    public KeySet read() throws IOException {
        if (Files.notExists(file)) {
            var key = MasterKey.first(
                    Files.getLastModifiedTime(fileBefore).toInstant().truncatedTo(ChronoUnit.SECONDS),
                    secret(Files.readString(fileBefore, StandardCharsets.US_ASCII)
                            .strip()));
            return replace(new KeySet(List.of(key)));
        }
        var keys = parse(Files.readString(file, StandardCharsets.US_ASCII));
        Files.deleteIfExists(fileBefore);
        return keys;
    }

    /** Creates the file with a new random key. */
    public KeySet create(Clock clock) throws IOException {
        return replace(new KeySet(List.of(MasterKey.random(clock.instant().truncatedTo(ChronoUnit.SECONDS)))));
    }

    /** On disk when this returns; killed meanwhile, the file is the old one or the new one. */
    public KeySet replace(KeySet keys) throws IOException {
        var directory = file.resolveSibling("");
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        write(file, keys);
        Files.deleteIfExists(fileBefore);
        return keys;
    }

    /** Keys that no data needs any more and that the program does not read; a copy of the database from before may. The newest first. */
    public List<MasterKey> retired() throws IOException {
        return Files.exists(fileRetired)
                ? parse(Files.readString(fileRetired, StandardCharsets.US_ASCII))
                        .keys()
                : List.of();
    }

    /** Puts a key beside those that are in use. It is in one of the files at any moment. */
    public void retire(MasterKey old) throws IOException {
        var rest = read().without(old);
        var all = new ArrayList<>(retired());
        if (!all.contains(old)) {
            all.addFirst(old);
            write(fileRetired, new KeySet(all));
        }
        replace(rest);
    }

    /** Not to be undone: a copy of the database that was made under the key cannot be opened any more. */
    public void delete(MasterKey old) throws IOException {
        replace(read().without(old));
        var rest = retired().stream().filter(key -> !key.equals(old)).toList();
        if (rest.isEmpty()) {
            Files.deleteIfExists(fileRetired);
            return;
        }
        write(fileRetired, new KeySet(rest));
    }

    private static void write(Path file, KeySet keys) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--------"));
        try (var channel = FileChannel.open(draft, EnumSet.of(CREATE_NEW, WRITE), ownerOnly)) {
            var buffer = ByteBuffer.wrap(print(keys).getBytes(StandardCharsets.US_ASCII));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (var entries = FileChannel.open(file.resolveSibling(""))) {
            entries.force(true);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    static String print(KeySet keys) {
        return keys.keys().stream()
                .map(key -> "%s %s %s%n"
                        .formatted(key.name(), key.created(), HexFormat.of().formatHex(key.secret())))
                .collect(Collectors.joining());
    }

    private KeySet parse(String text) {
        return new KeySet(text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> key(line.strip().split(" ", -1)))
                .toList());
    }

    private MasterKey key(String... parts) {
        if (parts.length != 3) {
            throw new IllegalStateException("A line of the key file %s has not three parts.".formatted(file));
        }
        var created = Instant.parse(parts[1]);
        var secret = secret(parts[2]);
        var key = parts[0].equals(MasterKey.name(MasterKey.FIRST))
                ? MasterKey.first(created, secret)
                : MasterKey.of(created, secret);
        if (!key.name().equals(parts[0])) {
            throw new IllegalStateException("The key %s in the key file %s is damaged: its bytes make it key %s."
                    .formatted(parts[0], file, key));
        }
        return key;
    }

    private byte[] secret(String digits) {
        if (!digits.matches("[0-9a-f]{64}")) {
            throw new IllegalStateException(
                    "The key file %s does not hold %d bytes in hexadecimal digits.".formatted(file, MasterKey.BYTES));
        }
        return HexFormat.of().parseHex(digits);
    }
}
