package vn.amno.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the shipped legal data that a test may spoil. */
final class LawFolder {

    private static final Path SHIPPED = Path.of("data");

    private final Path directory;

    private LawFolder(Path directory) {
        this.directory = directory;
    }

    static LawFolder copiedTo(Path directory) throws IOException {
        try (var files = Files.walk(SHIPPED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = directory.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new LawFolder(directory);
    }

    /** Replaces the first place where the text stands, which must exist. */
    LawFolder replace(String file, String old, String replacement) throws IOException {
        var path = directory.resolve(file);
        var text = Files.readString(path);
        var start = text.indexOf(old);
        assertThat(start).as("“%s” stands in %s", old, file).isNotNegative();
        Files.writeString(path, text.substring(0, start) + replacement + text.substring(start + old.length()));
        return this;
    }

    LawFolder append(String file, String text) throws IOException {
        return write(file, (Files.readString(directory.resolve(file)) + text).getBytes(UTF_8));
    }

    LawFolder write(String file, byte[] bytes) throws IOException {
        Files.write(directory.resolve(file), bytes);
        return this;
    }

    LawFolder delete(String file) throws IOException {
        Files.delete(directory.resolve(file));
        return this;
    }

    LawBook load() {
        return LawBook.load(directory);
    }

    List<String> faults() {
        var broken = catchThrowableOfType(BrokenLawException.class, this::load);
        assertThat(broken).as("loading should have failed").isNotNull();
        return broken.faults();
    }
}
