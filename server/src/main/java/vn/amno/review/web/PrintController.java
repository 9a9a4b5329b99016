package vn.amno.review.web;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.amno.household.Disclosures;
import vn.amno.household.HouseholdId;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

/**
 * Keeps in the log that a page with names left for the printer. The page itself says so when it is printed, so nothing is known of a page that was saved and printed
 * elsewhere, or printed without scripts.
 */
@Controller
class PrintController {

    private static final Pattern HOUSEHOLD =
            Pattern.compile("/households/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/([a-z]{1,20}))?");

    /** By the end of the address. */
    private static final Map<String, String> OF_A_HOUSEHOLD = Map.of(
            "", "hồ sơ hộ",
            "why", "vì sao có kết quả này",
            "log", "ai đã xem, ai đã sửa",
            "changes", "đề nghị thay đổi của hộ");

    private static final Map<String, String> OTHERS = Map.of(
            "changes", "đề nghị thay đổi",
            "duplicates", "nghi trùng",
            "transitions", "biến động",
            "imports", "nhập tệp",
            "privacy", "yêu cầu về dữ liệu");

    private final Disclosures disclosures;
    private final HouseholdListPages lists;
    private final HouseholdFilters filters;

    PrintController(Disclosures disclosures, HouseholdListPages lists, HouseholdFilters filters) {
        this.disclosures = disclosures;
        this.lists = lists;
        this.filters = filters;
    }

    /** Pages without names are passed over. */
    @PostMapping("/prints")
    @Needs(Right.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void printed(@RequestParam String path, ListForm form) {
        var household = HOUSEHOLD.matcher(path);
        if (household.matches()) {
            var page = OF_A_HOUSEHOLD.get(household.group(2) == null ? "" : household.group(2));
            if (page != null && Acting.current().may(Right.READ_HOUSEHOLD)) {
                disclosures.printed(new HouseholdId(UUID.fromString(household.group(1))), page);
            }
            return;
        }
        if (!Acting.current().may(Right.READ_NAMES)) {
            return;
        }
        if (path.equals("/households")) {
            disclosures.printedList(
                    form.asksWholeRegister()
                            ? "sổ hộ"
                            : "danh sách hộ; " + filters.logged(form.query(lists.newestYear())));
            return;
        }
        var first = path.split("/", 3);
        var page = first.length > 1 ? OTHERS.get(first[1]) : null;
        if (page != null) {
            disclosures.printedList(page);
        }
    }
}
