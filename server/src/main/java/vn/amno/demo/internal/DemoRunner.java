package vn.amno.demo.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.amno.kernel.Acting;
import vn.amno.review.Reviews;
import vn.amno.rules.Verdict;

/** Fills an empty registry with the district Tân Yên before the server says that it is ready; does nothing where that was done before. */
@Component
@DemoOnly
class DemoRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final double THOUSAND = 1000.0;

    private final Narrator narrator;
    private final Reviews reviews;
    private final ActLoader loader;
    private final SampleFiles samples;
    private final Clock clock;
    private final Path folder;

    DemoRunner(
            Narrator narrator,
            Reviews reviews,
            ActLoader loader,
            SampleFiles samples,
            Clock clock,
            @Value("${amno.data-dir}") String dataDirectory) {
        this.narrator = narrator;
        this.reviews = reviews;
        this.loader = loader;
        this.samples = samples;
        this.clock = clock;
        this.folder = Path.of(dataDirectory).resolve("mau");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Acting.system("nạp bản trình diễn").carrier().call(() -> {
            load();
            return true;
        });
    }

    private void load() throws IOException {
        var done = loader.finishedYears();
        if (done.isEmpty() && holdsOtherData()) {
            LOG.warn(
                    "Sổ hộ đã có dữ liệu khác nên không nạp bản trình diễn. Muốn xem bản trình diễn thì chạy với thư mục dữ liệu trống.");
            return;
        }
        files(done).forEach(file -> LOG.info("Sổ Excel mẫu để thử trang nhập: {}", file.toAbsolutePath()));
    }

    private List<Path> files(Map<Integer, Integer> done) throws IOException {
        if (done.containsKey(PrintedTable.LAST_YEAR)) {
            return samples.write(folder);
        }
        var told = load(
                done.keySet().stream().mapToInt(Integer::intValue).max().orElse(0), done.containsValue(TanYen.EDITION));
        return samples.write(folder, () -> told);
    }

    private boolean holdsOtherData() {
        return !reviews.years().isEmpty()
                || reviews.counts(null, LocalDate.now(clock).getYear()).households() > 0;
    }

    private TanYen load(int lastYear, boolean sameEdition) {
        if (lastYear > 0 && !sameEdition) {
            throw new IllegalStateException(
                    "Lần nạp trước dừng ở năm %d và do một bản chương trình khác thực hiện. Xóa thư mục dữ liệu của bản trình diễn rồi chạy lại."
                            .formatted(lastYear));
        }
        LOG.info(
                "Nạp bản trình diễn: huyện Tân Yên, Bắc Giang, 2015–2020. Mọi người và số liệu từng hộ đều là bịa đặt.");
        var start = Instant.now(clock);
        var tanYen = narrator.begin();
        while (tanYen.hasNext()) {
            var act = tanYen.next();
            if (act.year() > lastYear) {
                load(act, tanYen.district().id());
            }
        }
        LOG.info("Nạp xong bản trình diễn sau {} giây.", seconds(start));
        return tanYen;
    }

    private void load(Act act, int district) {
        var start = Instant.now(clock);
        loader.load(act);
        var counts = reviews.counts(district, act.year());
        LOG.info(
                "Năm {}: {} hộ, {} phiếu rà soát, {} hộ nghèo, {} hộ cận nghèo ({} giây).",
                act.year(),
                number(counts.households()),
                number(counts.reviewed()),
                number(counts.count(Verdict.POOR)),
                number(counts.count(Verdict.NEAR_POOR)),
                seconds(start));
    }

    private static String number(long count) {
        return String.format(VIETNAMESE, "%,d", count);
    }

    private String seconds(Instant start) {
        return String.format(
                VIETNAMESE, "%.1f", Duration.between(start, Instant.now(clock)).toMillis() / THOUSAND);
    }
}
