package vn.amno.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shipped legal data in memory, for a test to spoil. */
final class LawFolder {

    private final Map<String, byte[]> files;

    private LawFolder(Map<String, byte[]> files) {
        this.files = files;
    }

    static LawFolder shipped() throws IOException {
        var folder = Path.of("data");
        var files = new HashMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return new LawFolder(files);
    }

    /** Replaces the first place where the text stands, which must exist. */
    LawFolder replace(String file, String old, String replacement) {
        var text = text(file);
        var start = text.indexOf(old);
        assertThat(start).as("“%s” stands in %s", old, file).isNotNegative();
        return write(file, text.substring(0, start) + replacement + text.substring(start + old.length()));
    }

    LawFolder append(String file, String text) {
        return write(file, text(file) + text);
    }

    LawFolder write(String file, String text) {
        return write(file, text.getBytes(UTF_8));
    }

    LawFolder write(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    LawFolder delete(String file) {
        assertThat(files.remove(file)).as(file).isNotNull();
        return this;
    }

    LawBook load() {
        return LawBookLoader.load(files::get);
    }

    List<String> faults() {
        var broken = catchThrowableOfType(BrokenLawException.class, this::load);
        assertThat(broken).as("loading should have failed").isNotNull();
        return broken.faults();
    }

    private String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), UTF_8);
    }
}
