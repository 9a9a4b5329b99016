package vn.amno.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.amno.backup.Backup;
import vn.amno.backup.BackupException;
import vn.amno.cli.Bookkeeping.Done;
import vn.amno.operate.Copy;

@Command(
        name = "restore",
        description = "Khôi phục một bản sao lưu vào thư mục dữ liệu trống, hoặc cơ sở dữ liệu trống.")
final class RestoreCommand implements Callable<Integer> {

    private final DatabaseCopies copies;
    private final Bookkeeping book;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "TỆP", description = "Tệp sao lưu, hoặc thư mục chứa nó (lấy bản mới nhất).")
    private Path source = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "TỆP",
            description = "Khóa riêng (mặc định: keys/backup.private trong thư mục dữ liệu).")
    private @Nullable Path key;

    @Option(
            names = "--rehearse",
            description = "Chỉ khôi phục thử vào một máy chủ tạm và so từng bảng; không đụng tới dữ liệu.")
    private boolean rehearse;

    @Spec
    private @Nullable CommandSpec spec;

    RestoreCommand(DatabaseCopies copies, Bookkeeping book) {
        this.copies = copies;
        this.book = book;
    }

    @Override
    public Integer call() throws Exception {
        var settings = options.settings(ServerOptions.home().resolve("data"));
        var file = file();
        var start = book.now();
        var manifest = rehearse ? copies.rehearse(settings, file, key) : copies.restore(settings, file, key);
        var words = Words.of(spec).getErr();
        words.printf(
                "%s %s, chụp lúc %s: %d bảng, %d dòng, mọi bảng khớp kê khai.%n",
                rehearse ? "Đã khôi phục thử" : "Đã khôi phục",
                file.getFileName(),
                manifest.takenAt(),
                manifest.tables().size(),
                manifest.rows());
        book.keep(settings, new Done(rehearse ? Copy.Kind.REHEARSAL : Copy.Kind.RESTORE, start, file, manifest), words);
        return ExitCode.DONE;
    }

    private Path file() throws IOException {
        if (!Files.isDirectory(source)) {
            return source;
        }
        try (var files = Files.list(source)) {
            return files.filter(file -> file.getFileName().toString().endsWith(Backup.SUFFIX))
                    .max(Comparator.comparing(file -> file.getFileName().toString()))
                    .orElseThrow(() -> new BackupException(
                            "Thư mục %s không có tệp nào kết thúc bằng %s.".formatted(source, Backup.SUFFIX)));
        }
    }
}
