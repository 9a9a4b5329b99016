package vn.amno.rules;

import org.jspecify.annotations.Nullable;

/** The step that tells an average living standard (mức sống trung bình) from above, by declared income. */
final class AverageSteps {

    static final String UNIT = "đồng/người/tháng";

    private final @Nullable Limit limit;
    private final Step noLimit;
    private final Step noIncome;

    AverageSteps(@Nullable Limit limit) {
        this.limit = limit;
        var source = limit == null ? null : limit.source();
        this.noLimit = step("chuẩn này chưa có giới hạn trên", "", "chưa rõ", Known.UNKNOWN, source);
        this.noIncome = step("chưa ghi thu nhập bình quân", "", "chưa rõ", Known.UNKNOWN, source);
    }

    Step of(@Nullable Long income) {
        if (limit == null) {
            return noLimit;
        }
        if (income == null) {
            return noIncome;
        }
        var holds = limit.covers(income);
        return step(limit.compared(income), UNIT, holds ? "đạt" : "cao hơn", Known.of(holds), limit.source());
    }

    private static Step step(String comparison, String unit, String answer, Known holds, @Nullable LegalRef source) {
        return new Step("AVERAGE_LIMIT", "Thu nhập có ở mức sống trung bình?", comparison, unit, answer, holds, source);
    }
}
