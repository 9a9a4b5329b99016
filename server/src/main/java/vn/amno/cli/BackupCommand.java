package vn.amno.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.amno.cli.Bookkeeping.Done;
import vn.amno.operate.Copy;

@Command(
        name = "backup",
        description = "Sao lưu cả cơ sở dữ liệu vào một tệp mã hóa; máy chủ đang chạy hay không đều được.")
final class BackupCommand implements Callable<Integer> {

    private final DatabaseCopies copies;
    private final Bookkeeping book;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "THƯ_MỤC", description = "Nơi ghi tệp sao lưu; nên là ổ đĩa khác.")
    private Path directory = Path.of("");

    @Option(names = "--rehearse", description = "Khôi phục thử ngay vào một máy chủ tạm và so từng bảng.")
    private boolean rehearse;

    @Spec
    private @Nullable CommandSpec spec;

    BackupCommand(DatabaseCopies copies, Bookkeeping book) {
        this.copies = copies;
        this.book = book;
    }

    @Override
    public Integer call() throws Exception {
        var settings = options.settings(ServerOptions.home().resolve("data"));
        var start = book.now();
        var copy = copies.backup(settings, directory.toAbsolutePath().normalize());
        var words = Words.of(spec).getErr();
        words.printf(
                "Đã sao lưu %d bảng, %d dòng, %d byte.%n",
                copy.manifest().tables().size(), copy.manifest().rows(), copy.size());
        words.println("Bản sao lưu không chứa khóa: giữ riêng thư mục keys, nhất là backup.private và tệp khóa chính.");
        book.keep(settings, new Done(Copy.Kind.BACKUP, start, copy.file(), copy.manifest()), words);
        if (rehearse) {
            var rehearsing = book.now();
            var found = copies.rehearse(settings, copy.file(), null);
            book.keep(settings, new Done(Copy.Kind.REHEARSAL, rehearsing, copy.file(), found), words);
            words.println("Đã khôi phục thử vào một máy chủ tạm: mọi bảng khớp.");
        }
        Words.of(spec).getOut().println(copy.file());
        return ExitCode.DONE;
    }
}
