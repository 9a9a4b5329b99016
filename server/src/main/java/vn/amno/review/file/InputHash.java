package vn.amno.review.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import vn.amno.kernel.Sha256;

/** SHA-256 of a file, by which a result is tied to its input. */
final class InputHash {

    private InputHash() {}

    /** In hex. */
    static String of(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var target = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, target);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
