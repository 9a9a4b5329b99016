package vn.amno.household.change.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.household.Changes;
import vn.amno.household.change.ObjectionException;
import vn.amno.kernel.AreaCode;

/** Turns the codes that people type into what they name: a commune, a household of the commune. */
@Component
class Lookups {

    private final Areas areas;
    private final Changes changes;
    private final Clock clock;

    Lookups(Areas areas, Changes changes, Clock clock) {
        this.areas = areas;
        this.changes = changes;
        this.clock = clock;
    }

    ChangeInput resolved(ChangeInput input) {
        var values = new HashMap<>(input.values());
        if (input.text("where").equals("COMMUNE")) {
            values.put("toCommuneId", String.valueOf(commune(input.text("commune"))));
        }
        if (!input.text("into").isEmpty()) {
            values.put("into", household(input));
        }
        return new ChangeInput(values);
    }

    private int commune(String code) {
        if (!code.matches("\\d{5}")) {
            throw new ObjectionException(
                    "commune", "Mã xã có năm chữ số, ô này ghi “%s”. Tra mã ở trang Địa bàn, ví dụ 07363.".formatted(code));
        }
        return areas.find(new AreaCode(code), LocalDate.now(clock))
                .orElseThrow(() -> new ObjectionException(
                        "commune", "Hôm nay không có xã nào mang mã %s. Tra lại ở trang Địa bàn.".formatted(code)))
                .id();
    }

    private String household(ChangeInput input) {
        return changes.find(Integer.parseInt(input.text("communeId")), input.text("into"))
                .map(found -> found.value().toString())
                .orElseThrow(() -> new ObjectionException(
                        "into",
                        "Không tìm thấy hộ mã %s trong xã, trong phạm vi của anh, chị. Xem lại mã."
                                .formatted(input.text("into"))));
    }
}
