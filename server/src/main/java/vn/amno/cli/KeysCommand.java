package vn.amno.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.amno.keys.file.Escrow;
import vn.amno.keys.file.KeyFile;
import vn.amno.keys.file.MasterKey;

@Command(name = "keys", description = "Khóa mã hóa: xem, thay, in ra giấy, ghép lại từ giấy.")
final class KeysCommand {

    private final Clock clock;

    @Option(
            names = "--data-dir",
            paramLabel = "THƯ_MỤC",
            scope = ScopeType.INHERIT,
            description = "Thư mục dữ liệu (mặc định: data).")
    private @Nullable Path dataDirectory;

    @Spec
    private @Nullable CommandSpec spec;

    KeysCommand(Clock clock) {
        this.clock = clock;
    }

    @Command(name = "status", description = "Các khóa trong tệp khóa.")
    int status() throws IOException {
        if (!file().exists()) {
            return missing();
        }
        var keys = file().read();
        var out = Words.of(spec).getOut();
        for (var key : keys.keys()) {
            out.printf(
                    "%s  từ %s  %s%n",
                    key, key.created(), key.equals(keys.primary()) ? "đang mã hóa" : "chỉ còn mở dữ liệu cũ");
        }
        return ExitCode.DONE;
    }

    @Command(name = "rotate", description = "Thêm khóa mới; máy chủ mã hóa lại dữ liệu trong nền.")
    int rotate() throws IOException {
        if (!file().exists()) {
            return missing();
        }
        var newest = MasterKey.random(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        file().replace(file().read().with(newest));
        var words = Words.of(spec).getErr();
        words.printf("Đã thêm khóa %s. Máy chủ mã hóa lại dữ liệu trong nền; khóa cũ vẫn giữ.%n", newest);
        words.println("Giấy giữ khóa in trước đây chưa có khóa này: chạy “amno keys escrow” để in lại.");
        return ExitCode.DONE;
    }

    @Command(name = "escrow", description = "In ba mảnh giấy giữ khóa; hai mảnh bất kỳ ghép lại được khóa.")
    int escrow() throws IOException {
        if (!file().exists()) {
            return missing();
        }
        var keys = file().read();
        var number = 0;
        for (var sheet : Escrow.split(keys)) {
            number++;
            Words.of(spec).getOut().printf("Mảnh %d/%d, khóa %s%n%s%n%n", number, Escrow.SHARES, keys.primary(), sheet);
        }
        Words.of(spec).getErr().println("In mỗi mảnh ra một tờ, giao ba người giữ ở ba nơi. Không lưu vào máy.");
        return ExitCode.DONE;
    }

    @Command(name = "recover", description = "Ghép hai mảnh giấy giữ khóa thành tệp khóa.")
    int recover(
            @Parameters(paramLabel = "MẢNH", description = "Tệp văn bản chứa các chữ số của một mảnh.") Path one,
            @Parameters(paramLabel = "MẢNH_KHÁC", description = "Tệp của một mảnh khác.") Path other)
            throws IOException {
        var words = Words.of(spec).getErr();
        if (file().exists()) {
            words.printf("amno: đã có tệp khóa %s, không ghi đè.%n", file());
            return ExitCode.FAILED;
        }
        try {
            var keys = Escrow.join(
                    Files.readString(one, StandardCharsets.UTF_8), Files.readString(other, StandardCharsets.UTF_8));
            file().replace(keys);
            words.printf(
                    "Đã ghép lại %d khóa vào %s. Xóa các tệp chứa mảnh.%n",
                    keys.keys().size(), file());
            return ExitCode.DONE;
        } catch (IllegalArgumentException e) {
            words.println("amno: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private int missing() {
        Words.of(spec).getErr().printf("amno: không có tệp khóa %s. Máy chủ tạo tệp này khi chạy lần đầu.%n", file());
        return ExitCode.FAILED;
    }

    private KeyFile file() {
        var directory = dataDirectory == null ? ServerOptions.home().resolve("data") : dataDirectory;
        return new KeyFile(directory.toAbsolutePath().normalize().resolve("keys"));
    }
}
