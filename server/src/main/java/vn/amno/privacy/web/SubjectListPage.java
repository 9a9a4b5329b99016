package vn.amno.privacy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.privacy.SubjectRequests.Selection;
import vn.amno.web.Page;

/**
 * The register.
 *
 * @param newer address of the page before; null on the first
 * @param older address of the page after; null on the last
 */
public record SubjectListPage(
        Selection shown,
        String open,
        String overdue,
        String all,
        List<Row> rows,
        @Nullable String newer,
        @Nullable String older) {

    public SubjectListPage {
        rows = List.copyOf(rows);
    }

    public Page layout() {
        return new Page("Yêu cầu về dữ liệu cá nhân", "privacy");
    }

    /**
     * @param left how much time is left, in words; empty when it is closed
     * @param style last part of the class {@code an-state--}
     */
    public record Row(
            String address,
            String label,
            String place,
            String person,
            String wish,
            String received,
            String state,
            String due,
            String left,
            String style,
            String icon) {}
}
