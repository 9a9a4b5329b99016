package vn.amno.household.change.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.household.Changes;
import vn.amno.household.change.ObjectionException;
import vn.amno.kernel.AreaCode;
import vn.amno.web.Formats;

/** Turns the codes that people type into what they name: a commune, a household of the commune. */
@Component
class Lookups {

    private final Areas areas;
    private final Changes changes;

    Lookups(Areas areas, Changes changes) {
        this.areas = areas;
        this.changes = changes;
    }

    ChangeInput resolved(ChangeInput input) {
        var values = new HashMap<>(input.values());
        if (input.text("where").equals("COMMUNE")) {
            values.put("toCommuneId", String.valueOf(commune(input.text("commune"), input.day("on"))));
        }
        if (!input.text("into").isEmpty()) {
            values.put("into", household(input));
        }
        return new ChangeInput(values);
    }

    private int commune(String code, LocalDate on) {
        if (!code.matches("\\d{5}")) {
            throw new ObjectionException(
                    "commune",
                    "Mã xã có năm chữ số, ô này ghi “%s”. Tra mã ở trang Địa bàn, ví dụ 07363.".formatted(code));
        }
        return areas.find(new AreaCode(code), on)
                .orElseThrow(() -> new ObjectionException(
                        "commune",
                        "Ngày %s không có xã nào mang mã %s. Tra lại ở trang Địa bàn."
                                .formatted(Formats.date(on), code)))
                .id();
    }

    private String household(ChangeInput input) {
        return Optional.ofNullable(input.numberOrNull("communeId"))
                .flatMap(commune -> changes.find(commune, input.text("into")))
                .map(found -> found.value().toString())
                .orElseThrow(() -> new ObjectionException(
                        "into",
                        "Không tìm thấy hộ mã %s trong xã, trong phạm vi của anh, chị. Xem lại mã."
                                .formatted(input.text("into"))));
    }
}
