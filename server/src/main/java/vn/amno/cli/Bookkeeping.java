package vn.amno.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import vn.amno.audit.ChainReport;
import vn.amno.backup.Manifest;
import vn.amno.kernel.Sha256;
import vn.amno.operate.Copy;
import vn.amno.operate.LogVerdict;

/** Enters what a command did into the book that the administrator's page reads. What was done stays done when that is not possible, and the command says so. */
final class Bookkeeping {

    private final UpkeepBook book;
    private final Clock clock;

    Bookkeeping(UpkeepBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * @param start when the command began with it
     */
    record Done(Copy.Kind kind, Instant start, Path file, Manifest manifest) {}

    Instant now() {
        return clock.instant();
    }

    void keep(Map<String, Object> settings, Done done, PrintWriter words) {
        attempt(() -> book.record(settings, copy(done)), words);
    }

    void keep(Map<String, Object> settings, ChainReport report, PrintWriter words) {
        var verdict = new LogVerdict(
                clock.instant(),
                report.blocks(),
                report.sealed(),
                report.waiting(),
                report.anchors(),
                report.faults().size());
        attempt(() -> book.record(settings, verdict), words);
    }

    private Copy copy(Done done) throws IOException {
        var now = clock.instant();
        var manifest = done.manifest();
        return new Copy(
                done.kind(),
                now,
                Duration.between(done.start(), now),
                new Copy.File(
                        done.file().toAbsolutePath().normalize().toString(),
                        manifest.takenAt(),
                        manifest.tables().size(),
                        manifest.rows(),
                        Files.size(done.file()),
                        sha256(done.file())));
    }

    private static String sha256(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        }
    }

    private static void attempt(Entering entering, PrintWriter words) {
        try {
            entering.run();
        } catch (IOException | SQLException | RuntimeException e) {
            words.println("Chưa ghi được vào sổ vận hành, nên trang Vận hành không thấy lần này. " + Failures.cause(e));
        }
    }

    @FunctionalInterface
    private interface Entering {
        void run() throws IOException, SQLException;
    }
}
