package vn.amno.access.web;

import java.util.List;
import vn.amno.web.Page;

/** Recovery codes at the only time they are shown. */
public record RecoveryCodesPage(String login, List<String> codes, String madeAt) {

    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }

    public Page layout() {
        return new Page("Mã dự phòng", "me");
    }
}
