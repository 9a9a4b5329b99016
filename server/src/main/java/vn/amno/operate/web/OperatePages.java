package vn.amno.operate.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.audit.ChainState;
import vn.amno.audit.Entries;
import vn.amno.kernel.Product;
import vn.amno.operate.Copy;
import vn.amno.operate.Copy.Kind;
import vn.amno.operate.LogVerdict;
import vn.amno.operate.Upkeep;
import vn.amno.operate.web.OperatePage.Block;
import vn.amno.operate.web.OperatePage.Fact;
import vn.amno.web.Formats;

/** Makes the page of the state of the installation. */
@Component
class OperatePages {

    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1L << 30);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final Upkeep upkeep;
    private final Entries entries;
    private final KeyFacts keys;
    private final Machine machine;
    private final OperateLimits limits;
    private final Clock clock;

    OperatePages(Upkeep upkeep, Entries entries, KeyFacts keys, Machine machine, OperateLimits limits, Clock clock) {
        this.upkeep = upkeep;
        this.entries = entries;
        this.keys = keys;
        this.machine = machine;
        this.limits = limits;
        this.clock = clock;
    }

    OperatePage page() {
        var warnings = new ArrayList<String>();
        var blocks =
                List.of(copies(warnings), log(warnings), removal(warnings), keys.block(warnings), machine(warnings));
        return new OperatePage(warnings, blocks);
    }

    private Block copies(List<String> warnings) {
        var facts = new ArrayList<Fact>();
        var backup = upkeep.findLast(Kind.BACKUP).orElse(null);
        if (backup == null) {
            warnings.add(
                    "Chưa sao lưu lần nào. Hỏng máy bây giờ là mất hết dữ liệu: chạy ./amno backup, ghi sang ổ đĩa khác.");
            facts.add(new Fact("Sao lưu gần nhất", "chưa có", true, "Chưa sao lưu lần nào."));
        } else {
            var old = isOlder(backup.doneAt(), limits.backup());
            if (old) {
                warnings.add(
                        "Lần sao lưu gần nhất đã %s. Xem lịch chạy ./amno backup.".formatted(age(backup.doneAt())));
            }
            facts.add(new Fact("Sao lưu gần nhất", age(backup.doneAt()), old, text(backup)));
            facts.addAll(file(backup));
        }
        facts.addAll(proven(warnings));
        return new Block("sao-luu", "Sao lưu và khôi phục", facts);
    }

    private List<Fact> proven(List<String> warnings) {
        var name = "Khôi phục được chứng minh gần nhất";
        var proven = Stream.of(Kind.REHEARSAL, Kind.RESTORE)
                .flatMap(kind -> upkeep.findLast(kind).stream())
                .reduce((one, other) -> one.doneAt().isAfter(other.doneAt()) ? one : other)
                .orElse(null);
        if (proven == null) {
            warnings.add(
                    "Chưa khôi phục thử bản sao lưu nào, nên chưa biết bản sao lưu có dùng được không: chạy ./amno backup với --rehearse.");
            return List.of(new Fact(name, "chưa có", true, "Chưa khôi phục thử bản sao lưu nào."));
        }
        var old = isOlder(proven.doneAt(), limits.rehearsal());
        if (old) {
            warnings.add("Lần khôi phục thử gần nhất đã %s. Chạy ./amno backup với --rehearse."
                    .formatted(age(proven.doneAt())));
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(name, age(proven.doneAt()), old, text(proven)));
        facts.addAll(file(proven));
        return facts;
    }

    private static List<Fact> file(Copy copy) {
        var file = copy.file();
        return List.of(
                Fact.of("Tệp", file.path()),
                Fact.of(
                        "Trong tệp",
                        "dữ liệu của lúc %s: %s bảng, %s dòng; tệp %s"
                                .formatted(
                                        Formats.moment(file.takenAt()),
                                        Formats.number(file.tables()),
                                        Formats.number(file.rows()),
                                        Formats.size(file.bytes()))),
                Fact.of("SHA-256", file.sha256()));
    }

    private static String text(Copy copy) {
        return "%s lúc %s, trong %s giây"
                .formatted(
                        copy.kind().vietnamese(),
                        Formats.moment(copy.doneAt()),
                        Formats.number(Math.ceilDiv(copy.took().toMillis(), 1000)));
    }

    private Block log(List<String> warnings) {
        var now = clock.instant();
        var chain = entries.chain();
        var late = chain.isLate(now);
        if (late) {
            warnings.add(
                    "Có dòng nhật ký chờ niêm phong đã %s giây: một giao dịch để mở, hoặc có dòng ghi tay vào cơ sở dữ liệu."
                            .formatted(Formats.number(chain.lag(now).toSeconds())));
        }
        return new Block(
                "nhat-ky",
                "Nhật ký",
                List.of(
                        new Fact("Niêm phong", late ? "chậm" : "kịp", late, sealed(chain, now)),
                        Fact.of("Điểm neo gần nhất", anchored(chain)),
                        checked(upkeep.findLastVerdict().orElse(null), warnings)));
    }

    private static String sealed(ChainState chain, Instant now) {
        var sealedAt = chain.sealedAt();
        return sealedAt == null
                ? "Chưa niêm phong khối nào."
                : "đến khối %s, lúc %s; dòng chờ lâu nhất %s giây"
                        .formatted(
                                Formats.number(chain.block()),
                                Formats.moment(sealedAt),
                                Formats.number(chain.lag(now).toSeconds()));
    }

    private static String anchored(ChainState chain) {
        var anchor = chain.anchor();
        return anchor == null
                ? "Từ khi máy chủ chạy chưa ghi điểm neo; mỗi giờ ghi một lần khi có khối mới."
                : "khối %s, lúc %s".formatted(Formats.number(anchor.block()), Formats.moment(anchor.at()));
    }

    private Fact checked(@Nullable LogVerdict last, List<String> warnings) {
        var name = "Kiểm tra gần nhất";
        if (last == null) {
            warnings.add(
                    "Chưa kiểm tra nhật ký lần nào, nên chưa biết nhật ký có bị sửa ngoài chương trình không: chạy ./amno audit verify.");
            return new Fact(name, "chưa có", true, "Chưa kiểm tra lần nào: chạy ./amno audit verify.");
        }
        var text = "lúc %s: %s khối, %s dòng, %s điểm neo, %s lỗi"
                .formatted(
                        Formats.moment(last.doneAt()),
                        Formats.number(last.blocks()),
                        Formats.number(last.sealed()),
                        Formats.number(last.anchors()),
                        Formats.number(last.faults()));
        if (last.faults() > 0) {
            warnings.addFirst(
                    "Lần kiểm tra nhật ký gần nhất thấy %s lỗi: nhật ký đã bị sửa ngoài chương trình. Giữ nguyên máy, chạy lại ./amno audit verify để đọc từng lỗi."
                            .formatted(Formats.number(last.faults())));
            return new Fact(name, "có lỗi", true, text);
        }
        var old = isOlder(last.doneAt(), limits.logCheck());
        if (old) {
            warnings.add(
                    "Lần kiểm tra nhật ký gần nhất đã %s. Chạy ./amno audit verify.".formatted(age(last.doneAt())));
        }
        return new Fact(name, age(last.doneAt()), old, text);
    }

    /** A first night may still be to come, so that having removed nothing yet asks for nothing. */
    private Block removal(List<String> warnings) {
        var plan = Fact.of(
                "Lịch dọn",
                limits.removesNightly()
                        ? "mỗi đêm lúc " + limits.removalAt()
                        : "tắt (amno.retention.at=off); người quản trị tự chạy ở trang Dữ liệu hết hạn lưu");
        var last = upkeep.findLastRemoval().orElse(null);
        if (last == null) {
            return new Block("het-han", "Dữ liệu hết hạn lưu", List.of(plan, Fact.of("Lần dọn gần nhất", "chưa có")));
        }
        var old = limits.removesNightly() && isOlder(last.doneAt(), limits.removal());
        if (old) {
            warnings.add("Lần dọn dữ liệu hết hạn lưu gần nhất đã %s, dù có lịch mỗi đêm. Xem nhật ký máy chủ."
                    .formatted(age(last.doneAt())));
        }
        var text = "lúc %s: xem %s loại, bỏ %s"
                .formatted(Formats.moment(last.doneAt()), Formats.number(last.kinds()), Formats.number(last.removed()));
        return new Block(
                "het-han",
                "Dữ liệu hết hạn lưu",
                List.of(plan, new Fact("Lần dọn gần nhất", age(last.doneAt()), old, text)));
    }

    private Block machine(List<String> warnings) {
        var disk = machine.disk();
        var full = disk.freePercent() < limits.diskFree();
        if (full) {
            warnings.add("Đĩa của thư mục dữ liệu chỉ còn trống %s%%.".formatted(Formats.number(disk.freePercent())));
        }
        return new Block(
                "may-chu",
                "Máy chủ",
                List.of(
                        Fact.of("Phiên bản", Product.versionText()),
                        Fact.of(
                                "Lược đồ cơ sở dữ liệu",
                                "%s, %s lần đổi".formatted(machine.schema(), Formats.number(machine.migrations()))),
                        new Fact(
                                "Đĩa của thư mục dữ liệu",
                                full ? "sắp đầy" : "còn chỗ",
                                full,
                                "trống %s trên %s".formatted(gigabytes(disk.free()), gigabytes(disk.total())))));
    }

    private boolean isOlder(Instant moment, Duration limit) {
        return Duration.between(moment, clock.instant()).compareTo(limit) > 0;
    }

    private String age(Instant moment) {
        var age = Duration.between(moment, clock.instant());
        return age.compareTo(TWO_DAYS) < 0
                ? "%s giờ trước".formatted(Formats.number(Math.max(age.toHours(), 0)))
                : "%s ngày trước".formatted(Formats.number(age.toDays()));
    }

    private static String gigabytes(long bytes) {
        return Formats.decimal(BigDecimal.valueOf(bytes).divide(GIGABYTE), 1) + " GB";
    }
}
