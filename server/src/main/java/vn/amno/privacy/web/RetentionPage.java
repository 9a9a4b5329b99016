package vn.amno.privacy.web;

import java.util.List;
import vn.amno.privacy.Retention.Line;
import vn.amno.web.Page;

/**
 * What would be removed now, by kind.
 *
 * @param done whether something was removed just before
 */
public record RetentionPage(List<Line> lines, boolean done) {

    public RetentionPage {
        lines = List.copyOf(lines);
    }

    public Page layout() {
        return new Page("Dữ liệu hết hạn lưu", "retention");
    }

    public long all() {
        return lines.stream().mapToLong(Line::count).sum();
    }
}
