package vn.amno.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Field;
import vn.amno.review.web.ImportPage.Difference;
import vn.amno.rules.AreaType;
import vn.amno.rules.Indicator;
import vn.amno.web.Formats;
import vn.amno.web.Labels;
import vn.amno.web.Shown;

/** What a new sheet changes in the one on record, field by field. */
final class Differences {

    private static final String BLANK = "để trống";

    private final SheetRow before;
    private final SheetRow after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(SheetRow before, SheetRow after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> between(SheetRow before, SheetRow after) {
        var differences = new Differences(before, after);
        differences.compareHead();
        differences.compareIndicators();
        differences.compareMembers();
        differences.compareExtra();
        return differences.found;
    }

    private void compareHead() {
        compare("Chủ hộ", SheetRow::head);
        compare("Thôn", SheetRow::village);
        compare("Khu vực", row -> area(row.areaType()));
        compare("Phân loại năm trước", row -> Words.name(row.previous()));
        compare("Thu nhập", Shown.sees(Field.INCOME), row -> number(row.income()));
        compare("Điểm B1", Shown.sees(Field.INCOME), row -> number(row.points()));
        compare(
                "Nguyên nhân",
                Shown.sees(Field.DEPRIVATION),
                row -> row.causes().isEmpty() ? "" : row.causes().toString());
    }

    private void compareIndicators() {
        for (var indicator : Indicator.values()) {
            compare(
                    Labels.name(indicator),
                    Shown.sees(Field.DEPRIVATION, Field.HEALTH),
                    row -> Words.inSentence(Labels.deprived(row.ticks().of(indicator))));
        }
    }

    /** Row numbers do not count: a file sorted otherwise says the same. */
    private void compareMembers() {
        if (before.members().size() != after.members().size()) {
            compare("Nhân khẩu", row -> String.valueOf(row.members().size()));
            return;
        }
        for (var index = 0; index < after.members().size(); index++) {
            var old = before.members().get(index);
            var now = after.members().get(index);
            if (!old.name().equals(now.name())) {
                found.add(new Difference("Thành viên " + (index + 1), old.name(), now.name()));
            } else if (!MemberText.of(old).equals(MemberText.of(now))) {
                found.add(difference(now.name(), MemberText.visible(old), MemberText.visible(now)));
            }
        }
    }

    private void compareExtra() {
        var headers = new TreeSet<>(before.extra().keySet());
        headers.addAll(after.extra().keySet());
        for (var header : headers) {
            compare(header, Shown.sees(Field.values()), row -> row.extra().getOrDefault(header, ""));
        }
    }

    private void compare(String what, Function<SheetRow, String> field) {
        compare(what, true, field);
    }

    /** That something differs is said in any case, since it will be written. */
    private void compare(String what, boolean seen, Function<SheetRow, String> field) {
        var old = field.apply(before);
        var now = field.apply(after);
        if (!Objects.equals(old, now)) {
            found.add(
                    seen
                            ? new Difference(what, old.isEmpty() ? BLANK : old, now.isEmpty() ? BLANK : now)
                            : new Difference(what, Shown.HIDDEN, Shown.HIDDEN));
        }
    }

    private static Difference difference(String what, String old, String now) {
        return old.equals(now) ? new Difference(what, Shown.HIDDEN, Shown.HIDDEN) : new Difference(what, old, now);
    }

    private static String area(@Nullable AreaType area) {
        return area == null ? "" : Labels.name(area);
    }

    private static String number(@Nullable Number value) {
        return value == null ? "" : Formats.number(value);
    }
}
