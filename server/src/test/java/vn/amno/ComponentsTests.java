package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import org.springframework.core.SpringVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of components in the jar is that of the classes that run. */
class ComponentsTests {

    @Test
    void theListNamesWhatRunsWithItsVersion() throws IOException {
        var names = StreamSupport.stream(list().path("components").spliterator(), false)
                .map(component -> component.path("name").asString("") + "-"
                        + component.path("version").asString("") + ".jar")
                .toList();

        assertThat(names)
                .hasSizeGreaterThan(50)
                .contains(jar(Workbook.class), jar(Driver.class), jar(SpringVersion.class));
        assertThat(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).getFileName().toString())
                        .filter(names::contains))
                .as("components on the path of this run")
                .hasSizeGreaterThan(50);
        assertThat(names)
                .as("of tests only")
                .noneMatch(name -> name.startsWith("playwright") || name.startsWith("assertj"));
    }

    private static String jar(Class<?> ofComponent) {
        return Path.of(ofComponent
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .getFileName()
                .toString();
    }

    private static JsonNode list() throws IOException {
        try (InputStream list = Objects.requireNonNull(
                ComponentsTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json"))) {
            return JsonMapper.shared().readTree(list);
        }
    }
}
