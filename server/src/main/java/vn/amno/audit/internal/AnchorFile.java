package vn.amno.audit.internal;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The file outside the database that holds the anchors, one to a line. It is only ever appended to. */
record AnchorFile(Path path) {

    /** On disk when this returns. */
    void append(Anchor anchor) throws IOException {
        var directory = path.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        // Before the line as well: what a power cut left of an earlier line must not swallow this one.
        var line = (endsInsideLine() ? "\n" : "") + JsonMapper.shared().writeValueAsString(anchor) + "\n";
        try (var channel = FileChannel.open(path, CREATE, APPEND)) {
            var buffer = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(path, StandardCharsets.UTF_8);
    }

    private boolean endsInsideLine() throws IOException {
        if (!exists() || Files.size(path) == 0) {
            return false;
        }
        try (var channel = FileChannel.open(path, READ)) {
            var last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) != '\n';
        }
    }
}
