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
    private static final String NAME_BEFORE = "registry.key";

    private final Path file;
    private final Path fileBefore;

    public KeyFile(Path directory) {
        file = directory.resolve(NAME);
        fileBefore = directory.resolve(NAME_BEFORE);
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
