package vn.amno.rules;

import java.util.ArrayList;
import java.util.List;

/** Names what a person still has to record (còn phải ghi) before the facts decide. */
final class Missing {

    private static final String AREA_TYPE = "Khu vực (nông thôn hay thành thị)";
    private static final String BASIS = "Thu nhập bình quân hoặc điểm B1";

    private final List<IndicatorRule> indicators;

    Missing(Standard standard) {
        this.indicators = standard.indicators();
    }

    List<String> of(Judgement judgement, Ticks answers) {
        if (judgement.verdict() != Verdict.UNDETERMINED) {
            return List.of();
        }
        var missing = new ArrayList<String>();
        if (judgement.lacksAreaType()) {
            missing.add(AREA_TYPE);
        }
        if (judgement.lacksBasis()) {
            missing.add(BASIS);
        }
        if (judgement.lacksIndicators()) {
            for (var rule : indicators) {
                if ((answers.unknown() & rule.indicator().bit()) != 0) {
                    missing.add(rule.name());
                }
            }
        }
        return List.copyOf(missing);
    }
}
