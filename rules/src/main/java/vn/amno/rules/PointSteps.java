package vn.amno.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps about the total of form B1 (điểm B1) and what goes with it. */
final class PointSteps {

    private final @Nullable ScaleSteps scale;
    private final @Nullable CountSteps b2;
    private final String expectedForm;

    PointSteps(@Nullable Points points, int indicators) {
        this.scale = points == null ? null : new ScaleSteps(texts(), Bounds.of(points));
        this.b2 = points == null || points.deprivations() == null
                ? null
                : CountSteps.ofPoints(points.deprivations(), indicators);
        this.expectedForm = points == null ? "chuẩn này chưa có bảng điểm" : "cần mẫu của " + points.form();
    }

    private static ScaleSteps.Texts texts() {
        return new ScaleSteps.Texts(
                "POINTS_POOR_ALONE",
                "Điểm B1 có ở mức nghèo về thu nhập?",
                "POINTS_LINE",
                "Điểm B1 có ở mức thu nhập thấp?",
                "POINTS_SIDE",
                "Điểm B1 có cùng phía?",
                "điểm");
    }

    void write(int total, List<Step> steps) {
        if (scale != null) {
            scale.write(total, steps);
        }
    }

    /** The total belongs to a form of another standard, or this standard has no form. */
    Step notApplicable(int total, @Nullable String form) {
        var comparison = NumberText.grouped(new StringBuilder(64), total)
                .append(form == null ? " điểm, chưa ghi mẫu phiếu; " : " điểm theo ")
                .append(form == null ? "" : form + "; ")
                .append(expectedForm)
                .toString();
        return new Step(
                "POINTS_FORM", "Điểm B1 có dùng được cho chuẩn này?", comparison, "", "không dùng", Known.NO, null);
    }

    @Nullable CountSteps b2() {
        return b2;
    }
}
