package vn.amno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.amno.area.Areas;
import vn.amno.household.workbook.Refusal;
import vn.amno.law.LawBook;
import vn.amno.review.file.ReviewOrder;
import vn.amno.review.file.ReviewOutcome;
import vn.amno.review.file.ReviewRun;
import vn.amno.rules.Standard;
import vn.amno.workbook.WorkbookException;

@Command(
        name = "review",
        description = "Rà soát một sổ Excel: kết quả từng hộ, dòng bị từ chối, danh sách và biểu tổng hợp.")
final class ReviewCommand implements Callable<Integer> {

    private static final int LISTED = 20;

    private final Clock clock;

    @Option(names = "--input", required = true, paramLabel = "TỆP", description = "Sổ Excel rà soát (.xlsx).")
    private Path input = Path.of("");

    @Option(names = "--standard", required = true, paramLabel = "CHUẨN", description = "Chuẩn nghèo, ví dụ vn-2022.")
    private String standard = "";

    @Option(names = "--compare", paramLabel = "CHUẨN", description = "Chuẩn thứ hai để so: hộ nào đổi kết quả.")
    private @Nullable String compare;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "NGÀY",
            description = "Ngày rà soát, năm-tháng-ngày, ví dụ 2022-12-14.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--out", required = true, paramLabel = "THƯ_MỤC", description = "Nơi ghi kết quả.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "In bản tóm tắt dạng JSON ra đầu ra chuẩn.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    ReviewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws WorkbookException, IOException {
        var line = Words.of(spec);
        var law = LawBook.shipped();
        var order = new ReviewOrder(
                input, chosen(law, standard, line), compare == null ? null : chosen(law, compare, line), date, out);
        var outcome = new ReviewRun(Areas.shipped(), law, clock).run(order, _rows -> {});
        report(outcome, line);
        return outcome.refusals().isEmpty() ? ExitCode.DONE : ExitCode.ROWS_REFUSED;
    }

    private static Standard chosen(LawBook law, String id, CommandLine line) {
        return law.standard(id)
                .orElseThrow(() -> new ParameterException(
                        line,
                        "Không có chuẩn “%s”. Các chuẩn đang có: %s."
                                .formatted(
                                        id,
                                        law.standards().stream()
                                                .map(Standard::id)
                                                .collect(Collectors.joining(", ")))));
    }

    private void report(ReviewOutcome outcome, CommandLine line) {
        if (json) {
            line.getOut().println(outcome.summaryJson());
        }
        var words = line.getErr();
        words.printf("Đã xét %d hộ, kết quả ở %s.%n", outcome.accepted(), out);
        outcome.counts().forEach((verdict, count) -> words.printf("  %-20s %d%n", verdict, count));
        outcome.notices().forEach(notice -> words.println("Lưu ý: " + notice));
        if (!outcome.refusals().isEmpty()) {
            refusals(outcome.refusals(), outcome.refusedHouseholds(), line);
        }
    }

    private static void refusals(List<Refusal> refusals, int households, CommandLine line) {
        var words = line.getErr();
        words.printf("%d hộ bị từ chối, %d chỗ cần sửa (đủ trong rejected.csv):%n", households, refusals.size());
        refusals.stream()
                .limit(LISTED)
                .forEach(refusal -> words.printf(
                        "  Trang %s, dòng %d, cột %s: %s%n",
                        refusal.sheet(), refusal.row(), refusal.column(), refusal.problem()));
        if (refusals.size() > LISTED) {
            words.printf("  … và %d chỗ nữa.%n", refusals.size() - LISTED);
        }
    }
}
