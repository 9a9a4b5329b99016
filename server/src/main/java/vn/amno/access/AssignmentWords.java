package vn.amno.access;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.access.Assignment.Terms;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.web.Formats;

/** Assignments as people read them. */
@Component
public class AssignmentWords {

    private final Areas areas;

    AssignmentWords(Areas areas) {
        this.areas = areas;
    }

    /** "Công chức cấp xã, Xã Tân Yên". */
    public String text(Assignment assignment) {
        return role(assignment) + ", " + place(assignment.terms());
    }

    /** With the name of whoever is away: "Chủ tịch UBND cấp xã (thay mặt Giáp Văn Minh)". */
    public String role(Assignment assignment) {
        var delegation = assignment.delegation();
        return delegation == null
                ? role(assignment.terms())
                : "%s (thay mặt %s)".formatted(role(assignment.terms()), delegation.holderName());
    }

    public String role(Terms terms) {
        return terms.agency() == null
                ? terms.role().vietnamese()
                : terms.role().vietnamese() + " " + terms.agency().vietnamese();
    }

    public String place(Terms terms) {
        return place(terms.unit());
    }

    public String place(@Nullable Integer unit) {
        return unit == null ? "cả nước" : areas.get(unit).fullName();
    }

    /** With all units above: "Xã Liên Chung, Huyện Tân Yên, Tỉnh Bắc Giang". */
    public String path(@Nullable Integer unit) {
        return unit == null
                ? "Cả nước"
                : areas.path(areas.get(unit)).reversed().stream()
                        .map(Unit::fullName)
                        .collect(Collectors.joining(", "));
    }

    public static String days(Terms terms) {
        return terms.to() == null
                ? "từ " + Formats.date(terms.from())
                : Formats.date(terms.from()) + " – " + Formats.date(terms.to());
    }
}
