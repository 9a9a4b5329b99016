package vn.amno.review.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * Results on their way into a directory: written beside their place and moved at the end, all or none. Results of an earlier run that this one did
 * not write are taken away, so that a directory never holds those of two runs.
 */
final class OutputDirectory implements Closeable {

    private final Path target;
    private final Path written;
    private final Path earlier;
    private final Path work;
    /** Whether earlier results are still in the work directory, which then must not be deleted. */
    private boolean keep;

    private OutputDirectory(Path target, Path work) throws IOException {
        this.target = target;
        this.work = work;
        this.written = Files.createDirectory(work.resolve("new"));
        this.earlier = Files.createDirectory(work.resolve("old"));
    }

    /** Works in the target itself, or in the nearest directory above it that is there: on the same disk, so that moving is quick. */
    static OutputDirectory prepare(Path out) throws IOException {
        var target = out.toAbsolutePath().normalize();
        var existing = target;
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new FileSystemException(existing.toString(), null, "là tệp, không phải thư mục");
        }
        return new OutputDirectory(target, Files.createTempDirectory(existing, ".amno-"));
    }

    /** Where to write a result. */
    Path file(Output output) {
        return written.resolve(output.fileName());
    }

    /** Puts what was written into its place. When that fails, the earlier files are put back. */
    void publish() throws IOException {
        Files.createDirectories(target);
        var removed = EnumSet.noneOf(Output.class);
        var placed = EnumSet.noneOf(Output.class);
        try {
            for (var output : Output.values()) {
                if (Files.isDirectory(place(output))) {
                    throw new FileSystemException(place(output).toString(), null, "là thư mục, không phải tệp");
                }
                if (Files.exists(place(output))) {
                    Files.move(place(output), earlier.resolve(output.fileName()));
                    removed.add(output);
                }
            }
            for (var output : Output.values()) {
                if (Files.exists(file(output))) {
                    Files.move(file(output), place(output));
                    placed.add(output);
                }
            }
        } catch (IOException failure) {
            putBack(removed, placed, failure);
            throw failure;
        }
    }

    private Path place(Output output) {
        return target.resolve(output.fileName());
    }

    private void putBack(Set<Output> removed, Set<Output> placed, IOException failure) {
        try {
            for (var output : placed) {
                Files.delete(place(output));
            }
            for (var output : removed) {
                Files.move(earlier.resolve(output.fileName()), place(output));
            }
        } catch (IOException another) {
            keep = true;
            failure.addSuppressed(another);
        }
    }

    @Override
    public void close() throws IOException {
        if (keep) {
            return;
        }
        try (var files = Files.walk(work)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
