package vn.amno.audit.internal;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.audit.ChainFault;
import vn.amno.audit.ChainFault.Kind;
import vn.amno.keys.Verifying;

/** Anchors against the blocks that are there. Told of the blocks one after another. */
final class AnchorComparison {

    record Line(int number, Anchor anchor) {}

    private final Map<Long, List<Line>> open = new TreeMap<>();
    private final List<ChainFault> faults = new ArrayList<>();
    private final int count;

    AnchorComparison(List<String> lines, Verifying signatures) {
        var number = 0;
        var anchors = 0;
        for (var line : lines) {
            number++;
            if (!line.isBlank()) {
                anchors++;
                read(number, line, signatures);
            }
        }
        count = anchors;
    }

    int count() {
        return count;
    }

    void seen(Block block) {
        var lines = open.remove(block.number());
        if (lines == null) {
            return;
        }
        lines.stream()
                .filter(line -> !line.anchor().hash().equals(block.hash()))
                .forEach(line -> fault(
                        Kind.ANCHOR_DIFFERS,
                        line,
                        "khối %d nay có mã băm khác mã đã neo lúc %s"
                                .formatted(block.number(), line.anchor().at())));
    }

    /**
     * @param head number of the last block that is there
     */
    List<ChainFault> finish(long head) {
        open.values().stream()
                .flatMap(List::stream)
                .forEach(line -> fault(
                        Kind.TAIL_CUT,
                        line,
                        "lúc %s đã có khối %d, nay không còn; khối cuối đang có là %d"
                                .formatted(line.anchor().at(), line.anchor().block(), head)));
        return faults;
    }

    private void read(int number, String text, Verifying signatures) {
        try {
            var line = new Line(number, JsonMapper.shared().readValue(text, Anchor.class));
            if (isSigned(line.anchor(), signatures)) {
                open.computeIfAbsent(line.anchor().block(), _ -> new ArrayList<>())
                        .add(line);
            } else {
                fault(
                        Kind.ANCHOR_UNSIGNED,
                        line,
                        "khối %d, đề lúc %s, chữ ký không phải của khóa nào ở máy chủ này"
                                .formatted(line.anchor().block(), line.anchor().at()));
            }
        } catch (JacksonException | IllegalArgumentException _) {
            faults.add(
                    new ChainFault(Kind.ANCHOR_UNREADABLE, 0, "Tệp neo, dòng %d: không đọc được.".formatted(number)));
        }
    }

    private static boolean isSigned(Anchor anchor, Verifying signatures) {
        return signatures.verifies(
                anchor.key(), anchor.message(), Base64.getDecoder().decode(anchor.signature()));
    }

    private void fault(Kind kind, Line line, String what) {
        faults.add(new ChainFault(kind, line.anchor().block(), "Tệp neo, dòng %d: %s.".formatted(line.number(), what)));
    }
}
