package vn.amno.review.web;

import java.util.List;
import vn.amno.web.Page;

/**
 * Where a file with names is asked for.
 *
 * @param count how many households
 * @param filters which ones
 * @param left how many more may be exported today
 * @param fits whether they are not too many for today
 * @param fields kinds of data that the file leaves out, since the role does not see them
 * @param whole whether the review workbook may be written, which leaves nothing out
 * @param kept the query, as hidden fields
 * @param problem why no file was written; empty for none
 */
public record ExportPage(
        String count,
        List<String> filters,
        String left,
        boolean fits,
        List<String> fields,
        boolean whole,
        List<Kept> kept,
        String back,
        String problem) {

    public ExportPage {
        filters = List.copyOf(filters);
        fields = List.copyOf(fields);
        kept = List.copyOf(kept);
    }

    public Page layout() {
        return new Page("Xuất tệp", "households");
    }

    public record Kept(String name, String value) {}
}
