package vn.amno.household.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.amno.household.HouseholdProblem;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Sha256;

/** Files that are being received or read, in a directory of the owner's. What a killed program left there is removed at the next start. */
@Component
class Inbox {

    /** Limit on uploads; larger files are refused before anything looks into them. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private final Path directory;

    Inbox(@Value("${amno.data-dir}") String dataDirectory) throws IOException {
        directory = Files.createDirectories(Path.of(dataDirectory).resolve("inbox"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        try (Stream<Path> left = Files.list(directory)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    /** The caller deletes the file. */
    Path create() throws IOException {
        return Files.createTempFile(directory, "workbook", ".xlsx");
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies at most the limit into a file and gives its SHA-256. */
    static String store(InputStream content, Path file) throws IOException {
        var digest = Sha256.digest();
        try (var limited = new DigestInputStream(content, digest);
                var target = Files.newOutputStream(file)) {
            var left = MAX_BYTES;
            var buffer = new byte[1 << 16];
            for (var count = limited.read(buffer); count >= 0; count = limited.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw new ProblemException(
                            HouseholdProblem.FILE_TOO_LARGE, "more than %d bytes".formatted(MAX_BYTES));
                }
                target.write(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
