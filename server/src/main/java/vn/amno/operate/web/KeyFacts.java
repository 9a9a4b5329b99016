package vn.amno.operate.web;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.keys.KeyLedgerStore;
import vn.amno.keys.KeyLedgerStore.Rotation;
import vn.amno.keys.KeyLedgerStore.Usage;
import vn.amno.keys.Signing;
import vn.amno.operate.web.OperatePage.Block;
import vn.amno.operate.web.OperatePage.Fact;
import vn.amno.web.Formats;

/** Which keys are in use, and how far a change of keys has come. */
@Component
class KeyFacts {

    private final Signing signing;
    private final KeyLedgerStore ledger;

    KeyFacts(Signing signing, KeyLedgerStore ledger) {
        this.signing = signing;
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    public Block block(List<String> warnings) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Khóa đang mã hóa và ký", signing.keyId()));
        facts.add(ledger.latestRotation()
                .map(rotation -> change(rotation, warnings))
                .orElseGet(() -> Fact.of("Thay khóa", "Chưa thay lần nào.")));
        held(ledger.usage())
                .forEach((key, values) -> facts.add(Fact.of(
                        "Khóa " + name(key) + " còn giữ",
                        Formats.number(values) + " giá trị, theo lần đếm sau khi thay")));
        return new Block("khoa", "Khóa mã hóa", facts);
    }

    private static Fact change(Rotation rotation, List<String> warnings) {
        var name = "Thay sang khóa " + name(rotation.key());
        var finished = rotation.finished();
        var sealed = Formats.number(rotation.sealed());
        if (finished != null) {
            return new Fact(
                    name, "xong", false, "lúc %s, mã hóa lại %s giá trị".formatted(Formats.moment(finished), sealed));
        }
        var text = "từ %s, đã mã hóa lại %s giá trị, đang ở %s"
                .formatted(
                        Formats.moment(rotation.started()),
                        sealed,
                        rotation.place().isEmpty() ? "đầu" : rotation.place());
        if (rotation.failure() != null) {
            warnings.add("Việc thay khóa dừng vì lỗi (%s) và đang thử lại. Xem nhật ký máy chủ."
                    .formatted(rotation.failure()));
            return new Fact(name, "dừng, đang thử lại", true, text);
        }
        return new Fact(name, "đang làm", false, text);
    }

    private static Map<Integer, Long> held(List<Usage> usage) {
        var held = new TreeMap<Integer, Long>();
        usage.forEach(each -> held.merge(each.key(), each.held(), Long::sum));
        return held;
    }

    private static String name(int key) {
        return HexFormat.of().toHexDigits(key);
    }
}
