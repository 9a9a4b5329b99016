package vn.amno.household.internal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;

/** The file that holds the registry's key, readable by its owner only. Outside the database, so that a copy of the database alone tells nothing. */
final class KeyFile {

    private static final int KEY_BYTES = 32;

    private final Path file;

    KeyFile(Path dataDirectory) {
        file = dataDirectory.resolve("keys").resolve("registry.key");
    }

    boolean exists() {
        return Files.exists(file);
    }

    byte[] read() throws IOException {
        var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (text.length() != 2 * KEY_BYTES || !text.matches("[0-9a-f]+")) {
            throw new IllegalStateException(
                    "The key file %s does not hold %d bytes in hexadecimal digits.".formatted(file, KEY_BYTES));
        }
        return HexFormat.of().parseHex(text);
    }

    /** Creates the file with a new random key; on disk when this returns. */
    byte[] create() throws IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var directory = file.resolveSibling("");
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        var draft = file.resolveSibling("registry.key.new");
        Files.deleteIfExists(draft);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--------"));
        try (var channel = FileChannel.open(draft, EnumSet.of(CREATE_NEW, WRITE), ownerOnly)) {
            var text = (HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.US_ASCII);
            var buffer = ByteBuffer.wrap(text);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
            Arrays.fill(text, (byte) 0);
        }
        Files.move(draft, file, ATOMIC_MOVE);
        try (var entries = FileChannel.open(directory)) {
            entries.force(true);
        }
        return key;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
