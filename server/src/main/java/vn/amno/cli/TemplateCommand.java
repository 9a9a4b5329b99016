package vn.amno.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.amno.household.workbook.ReviewWorkbookTemplate;

@Command(name = "template", description = "Ghi sổ Excel rà soát trống, có trang hướng dẫn.")
final class TemplateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TỆP", description = "Tệp .xlsx sẽ ghi; không ghi đè tệp đã có.")
    private Path file = Path.of("so-ra-soat.xlsx");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var line = Words.of(spec);
        if (Files.exists(file)) {
            line.getErr().printf("amno: đã có tệp “%s”, không ghi đè. Chọn tên khác.%n", file);
            return ExitCode.FAILED;
        }
        try (var target = Files.newOutputStream(file)) {
            ReviewWorkbookTemplate.write(target);
        }
        line.getErr().printf("Đã ghi sổ trống vào %s.%n", file);
        return ExitCode.DONE;
    }
}
