package vn.amno.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
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
import vn.amno.operate.KeyRetirement;

@Command(name = "keys", description = "Khóa mã hóa: xem, thay, cất khóa cũ, in ra giấy, ghép lại từ giấy.")
final class KeysCommand {

    private final Clock clock;
    private final KeyUse use;

    @Option(
            names = "--data-dir",
            paramLabel = "THƯ_MỤC",
            scope = ScopeType.INHERIT,
            description = "Thư mục dữ liệu (mặc định: data).")
    private @Nullable Path dataDirectory;

    @Spec
    private @Nullable CommandSpec spec;

    KeysCommand(Clock clock, KeyUse use) {
        this.clock = clock;
        this.use = use;
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
        for (var key : file().retired()) {
            out.printf("%s  từ %s  đã cất, chỉ để mở bản sao lưu cũ%n", key, key.created());
        }
        if (keys.keys().size() > 1) {
            Words.of(spec)
                    .getErr()
                    .println(
                            "Nhật ký không mã hóa lại được, nên khóa cũ còn phải giữ đến khi các tháng nhật ký ghi bằng khóa đó đã bỏ. Thử cất: amno keys retire KHÓA.");
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "retire",
            description =
                    "Thôi dùng một khóa cũ mà dữ liệu không cần nữa; máy chủ đang chạy hay không đều được. Khóa sang tệp retired.keys.")
    int retire(
            @Parameters(paramLabel = "KHÓA", description = "Mã của khóa, tám chữ số như trong amno keys status.")
                    String name,
            @Option(names = "--delete", description = "Xóa hẳn khóa: bản sao lưu làm bằng khóa đó không mở được nữa.")
                    boolean delete,
            @Option(names = "--yes", description = "Xác nhận xóa hẳn.") boolean sure)
            throws IOException, SQLException {
        var words = Words.of(spec).getErr();
        if (!file().exists()) {
            return missing();
        }
        var keys = file().read();
        var key = keys.keys().stream().filter(each -> each.name().equals(name)).findFirst();
        if (key.isEmpty() || key.get().equals(keys.primary())) {
            words.printf(
                    key.isEmpty()
                            ? "amno: trong tệp khóa không có khóa %s.%n"
                            : "amno: khóa %s đang mã hóa, chưa cất được. Thay khóa trước: amno keys rotate.%n",
                    name);
            return ExitCode.FAILED;
        }
        if (delete && !sure) {
            words.println(
                    "amno: xóa hẳn thì bản sao lưu làm bằng khóa này không bao giờ mở được nữa. Chắc chắn thì thêm --yes.");
            return ExitCode.WRONG_USAGE;
        }
        return retire(key.get(), keys.primary(), delete);
    }

    /** Put away first in the database, which then does not ask for it, and only then in the file: stopped in between, the key is still there and nothing needs it. */
    private int retire(MasterKey key, MasterKey newest, boolean delete) throws IOException, SQLException {
        var words = Words.of(spec).getErr();
        var outcome = use.retire(ServerOptions.databaseOf(directory()), key.id(), newest.id());
        if (!outcome.changed()) {
            words.printf(
                    "amno: chưa mã hóa lại xong bằng khóa %s, chưa cất khóa nào. Để máy chủ chạy rồi làm lại.%n",
                    newest);
        }
        new TreeMap<>(outcome.held())
                .forEach((place, held) -> words.printf(
                        place.equals(KeyRetirement.LOG)
                                ? "Khóa %s còn ở nhật ký: %s, %d dòng. Nhật ký không mã hóa lại; giữ khóa đến khi các tháng đó đã bỏ.%n"
                                : "Khóa %s còn ở %s: %d giá trị.%n",
                        key,
                        place,
                        held));
        if (!outcome.retired()) {
            words.println("amno: giữ nguyên tệp khóa.");
            return ExitCode.FAILED;
        }
        if (delete) {
            file().delete(key);
            words.printf("Đã xóa hẳn khóa %s. Hủy các mảnh giấy giữ khóa cũ, in lại: amno keys escrow.%n", key);
            return ExitCode.DONE;
        }
        file().retire(key);
        words.printf("Đã cất khóa %s vào retired.keys. In lại giấy giữ khóa: amno keys escrow.%n", key);
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
        return new KeyFile(directory().resolve("keys"));
    }

    private Path directory() {
        var directory = dataDirectory == null ? ServerOptions.home().resolve("data") : dataDirectory;
        return directory.toAbsolutePath().normalize();
    }
}
