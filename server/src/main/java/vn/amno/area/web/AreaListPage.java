package vn.amno.area.web;

import java.util.List;

/**
 * Everything that {@code area/list.jte} shows.
 *
 * @param units the provinces where nothing was typed, else what was found
 * @param more whether more was found than is shown
 */
public record AreaListPage(String typed, AskedDay asked, List<UnitLine> units, boolean more) {

    public boolean searched() {
        return !typed.isEmpty();
    }

    public String lead() {
        if (!searched()) {
            return "%d tỉnh, thành phố trực thuộc trung ương ngày %s".formatted(units.size(), asked.shown());
        }
        return more
                ? "%d đơn vị đầu tiên khớp “%s”; gõ thêm tên huyện hoặc tỉnh để thu hẹp".formatted(units.size(), typed)
                : "%d đơn vị khớp “%s”".formatted(units.size(), typed);
    }
}
