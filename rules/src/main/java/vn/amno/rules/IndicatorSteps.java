package vn.amno.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps about single indicators: what the members gave, what is not recorded, where the ticks differ. */
final class IndicatorSteps {

    private static final Map<Known, String> DEPRIVED =
            Map.of(Known.YES, "thiếu", Known.NO, "không thiếu", Known.UNKNOWN, "chưa rõ");

    private final List<Texts> indicators = new ArrayList<>();

    /**
     * What is said of one indicator.
     *
     * @param position among the computed indicators; -1 where only ticks count
     * @param blank the step when nothing is recorded
     * @param disagreements the step when the tick differs, by what the members give
     */
    private record Texts(
            IndicatorRule rule,
            String id,
            String question,
            int position,
            @Nullable MemberRule members,
            Step blank,
            Map<Known, Step> disagreements) {}

    IndicatorSteps(Standard standard, List<ComputedIndicator> computed) {
        for (var rule : standard.indicators()) {
            indicators.add(texts(rule, computed));
        }
    }

    private static Texts texts(IndicatorRule rule, List<ComputedIndicator> computed) {
        var id = "INDICATOR:" + rule.code();
        var question = rule.name() + ": có thiếu hụt?";
        var blank = new Step(id, question, "phiếu chưa ghi", "", "chưa rõ", Known.UNKNOWN, rule.source());
        var disagreements = new EnumMap<Known, Step>(Known.class);
        disagreements.put(Known.YES, disagreement(rule, "phiếu: không thiếu, thành viên: thiếu"));
        disagreements.put(Known.NO, disagreement(rule, "phiếu: thiếu, thành viên: không thiếu"));
        for (var position = 0; position < computed.size(); position++) {
            if (computed.get(position).rule().equals(rule)) {
                var members = computed.get(position).members();
                return new Texts(rule, id, question, position, members, blank, disagreements);
            }
        }
        return new Texts(rule, id, question, -1, null, blank, disagreements);
    }

    private static Step disagreement(IndicatorRule rule, String comparison) {
        return new Step(
                "TICKS_AND_MEMBERS:" + rule.code(),
                rule.name() + ": phiếu và thành viên có khớp?",
                comparison,
                "",
                "theo thành viên",
                Known.NO,
                null);
    }

    void write(Facts facts, Answers answers, List<Step> steps) {
        if (answers.counts().isEmpty() && answers.used().unknown() == 0) {
            return;
        }
        for (var texts : indicators) {
            write(texts, facts, answers, steps);
        }
    }

    private static void write(Texts texts, Facts facts, Answers answers, List<Step> steps) {
        var indicator = texts.rule().indicator();
        var used = answers.used().of(indicator);
        var members = texts.members();
        if (members != null && !answers.counts().isEmpty()) {
            var count = answers.counts().get(texts.position());
            var ticked = facts.ticks().of(indicator);
            steps.add(computed(texts, finding(members, count, ticked), used));
        } else if (used == Known.UNKNOWN) {
            steps.add(texts.blank());
        }
        if ((answers.disagreements() & indicator.bit()) != 0) {
            steps.add(Objects.requireNonNull(texts.disagreements().get(used)));
        }
    }

    private static Step computed(Texts texts, String finding, Known used) {
        var answer = Objects.requireNonNull(DEPRIVED.get(used));
        return new Step(
                texts.id(),
                texts.question(),
                finding,
                "",
                answer,
                used,
                texts.rule().source());
    }

    /** What the members say; where they do not decide, also what the surveyor ticked. */
    private static String finding(MemberRule members, Count count, Known ticked) {
        var text = new StringBuilder(64);
        members.describe(count, text);
        if (members.household(count) == Known.UNKNOWN) {
            text.append(ticked == Known.UNKNOWN ? "; phiếu chưa ghi" : "; theo phiếu: " + DEPRIVED.get(ticked));
        }
        return text.toString();
    }
}
