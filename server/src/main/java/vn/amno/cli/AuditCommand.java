package vn.amno.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.amno.audit.ChainReport;

@Command(name = "audit", description = "Nhật ký.")
final class AuditCommand implements Callable<Integer> {

    private final LogCheck log;
    private final Bookkeeping book;

    @Spec
    private @Nullable CommandSpec spec;

    AuditCommand(LogCheck log, Bookkeeping book) {
        this.log = log;
        this.book = book;
    }

    @Override
    public Integer call() {
        var line = Words.of(spec);
        line.usage(line.getErr());
        return ExitCode.WRONG_USAGE;
    }

    @Command(
            name = "verify",
            description =
                    "Đọc lại cả nhật ký, so với chuỗi niêm phong và các điểm neo; máy chủ đang chạy hay không đều được, không sửa gì.")
    int verify(
            @Mixin ServerOptions options,
            @Option(
                            names = "--anchors",
                            paramLabel = "TỆP",
                            description = "Tệp điểm neo giữ ở nơi khác (mặc định: tệp của máy chủ).")
                    @Nullable Path anchors)
            throws Exception {
        var settings = options.settings(ServerOptions.home().resolve("data"));
        var report = log.verify(settings, anchors);
        print(report);
        book.keep(settings, report, Words.of(spec).getErr());
        return report.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void print(ChainReport report) {
        var words = Words.of(spec).getErr();
        words.printf(
                "Đã đọc %d khối, %d dòng đã niêm phong, %d dòng chờ niêm phong; đã so %d điểm neo.%n",
                report.blocks(), report.sealed(), report.waiting(), report.anchors());
        if (report.anchors() == 0) {
            words.println("Không có điểm neo để so: nếu phần cuối nhật ký bị cắt thì lần kiểm tra này không thấy.");
        }
        if (report.faults().isEmpty()) {
            words.println("Nhật ký khớp, không có lỗi.");
            return;
        }
        words.printf("Nhật ký KHÔNG khớp, %d lỗi:%n", report.faults().size());
        report.faults().forEach(fault -> words.println(fault.text()));
    }
}
