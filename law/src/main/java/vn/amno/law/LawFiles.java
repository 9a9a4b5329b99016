package vn.amno.law;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the legal files one by one and keeps their fingerprint. A file that cannot be read is a fault, not an exception. */
final class LawFiles {

    /** Gives the bytes of a file by its name relative to the data folder; null where there is none. */
    interface Folder {
        byte @Nullable [] read(String name) throws IOException;
    }

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .build();

    private final Folder folder;
    private final Faults faults;
    private final MessageDigest digest = sha256();

    LawFiles(Folder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The files packaged with the product. */
    static byte @Nullable [] packaged(String name) throws IOException {
        try (var stream = LawFiles.class.getResourceAsStream("/law/" + name)) {
            return stream == null ? null : stream.readAllBytes();
        }
    }

    static Folder directory(Path directory) {
        return name -> {
            try {
                return Files.readAllBytes(directory.resolve(name));
            } catch (NoSuchFileException _missing) {
                return null;
            }
        };
    }

    YamlMap read(String name) {
        try {
            var bytes = folder.read(name);
            if (bytes == null) {
                return refused(name, "không có tệp này trong thư mục dữ liệu pháp luật.");
            }
            addToDigest(name, bytes);
            return parse(name, decoded(bytes));
        } catch (CharacterCodingException _notUtf8) {
            return refused(name, "không phải chữ mã UTF-8. Lưu lại tệp với mã UTF-8.");
        } catch (IOException broken) {
            return refused(name, "không mở được tệp (%s).".formatted(broken));
        }
    }

    /** SHA-256 over names and contents of all files read so far, in that order. Ends the reading. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private YamlMap parse(String name, String text) {
        try {
            return new Load(SETTINGS).loadFromString(text) instanceof Map<?, ?> map
                    ? YamlMap.root(name, map, faults)
                    : refused(name, "tệp trống hoặc không bắt đầu bằng các khóa.");
        } catch (DuplicateKeyException duplicate) {
            return refused(name, position(duplicate) + "một khóa ghi hai lần (%s).".formatted(duplicate.getProblem()));
        } catch (MarkedYamlEngineException broken) {
            return refused(name, position(broken) + "không đọc được YAML (%s).".formatted(broken.getProblem()));
        } catch (YamlEngineException broken) {
            return refused(name, "không đọc được YAML (%s).".formatted(broken.getMessage()));
        }
    }

    private YamlMap refused(String name, String sentence) {
        faults.add(name, "", sentence);
        return YamlMap.missing(name, faults);
    }

    /** The text without the mark that some editors put in front of UTF-8. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String position(MarkedYamlEngineException broken) {
        return broken.getProblemMark()
                .map(mark -> "dòng %d, cột %d: ".formatted(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse("");
    }

    /** Name and length go in too, so that text moved from one file to the next changes the fingerprint. */
    private void addToDigest(String name, byte[] bytes) {
        digest.update("%s\n%d\n".formatted(name, bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
