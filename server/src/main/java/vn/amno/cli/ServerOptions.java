package vn.amno.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options and words that {@code serve} and {@code demo} share. */
final class ServerOptions {

    @Option(
            names = "--data-dir",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục dữ liệu (mặc định: data, hoặc data/demo khi chạy thử).")
    private @Nullable Path dataDirectory;

    @Option(
            names = "--port",
            paramLabel = "CỔNG",
            description = "Cổng trên máy này (mặc định: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int port;

    Map<String, Object> settings(Path defaultDirectory) {
        var settings = databaseOf(directory(defaultDirectory));
        settings.put("server.port", port);
        return settings;
    }

    /** Where the database of a data directory is. */
    static Map<String, Object> databaseOf(Path directory) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("amno.data-dir", directory.toString());
        put(settings, "spring.datasource.url", "AMNO_DATABASE_URL");
        return settings;
    }

    void announce(PrintWriter words, Path defaultDirectory) {
        words.printf("%nẤm No đang chạy: http://localhost:%d%n", port);
        words.printf("Dữ liệu ở %s. Dừng bằng Ctrl+C.%n", directory(defaultDirectory));
    }

    /** Where the launcher stands, so that the data has one place whatever the working directory. */
    static Path home() {
        return Path.of(System.getenv().getOrDefault("AMNO_HOME", "."));
    }

    private Path directory(Path defaultDirectory) {
        return (dataDirectory == null ? defaultDirectory : dataDirectory)
                .toAbsolutePath()
                .normalize();
    }

    private static void put(Map<String, Object> settings, String property, String variable) {
        var value = System.getenv(variable);
        if (value != null && !value.isBlank()) {
            settings.put(property, value);
        }
    }
}
