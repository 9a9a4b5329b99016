package vn.amno.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "components", description = "In danh mục thành phần của chương trình (SBOM, CycloneDX).")
final class ComponentsCommand implements Callable<Integer> {

    private static final String LIST = "/META-INF/sbom/application.cdx.json";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (var list = ComponentsCommand.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new FileNotFoundException(LIST);
            }
            Words.of(spec).getOut().println(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }
}
