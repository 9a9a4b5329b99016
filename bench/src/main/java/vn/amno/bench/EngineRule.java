package vn.amno.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;
import vn.amno.rules.AreaType;
import vn.amno.rules.Classifier;
import vn.amno.rules.Facts;
import vn.amno.rules.Verdict;

/** The rule of VN-2022 in Drools: twelve rules that find deprivations, five that decide. */
final class EngineRule {

    private static final String DECISIONS = """
            rule "undetermined side" when $s : EngineSheet(side == 0) then $s.decide("UNDETERMINED"); end
            rule "above" when $s : EngineSheet(side == 2) then $s.decide($s.getAbove()); end
            rule "poor" when $s : EngineSheet(side == 1) accumulate(Lack(sheet == $s, known); $n : count(1); $n >= 3) then $s.decide("POOR"); end
            rule "near-poor" when $s : EngineSheet(side == 1) accumulate(Lack(sheet == $s); $n : count(1); $n < 3) then $s.decide("NEAR_POOR"); end
            rule "undetermined count" when $s : EngineSheet(side == 1)
              accumulate(Lack(sheet == $s, known); $k : count(1); $k < 3)
              accumulate(Lack(sheet == $s); $n : count(1); $n >= 3) then $s.decide("UNDETERMINED"); end
            """;

    private final KieBase rules = build();

    private static KieBase build() {
        var indicators =
                IntStream.range(0, 12).mapToObj(bit -> """
                        rule "indicator %1$d" when $s : EngineSheet(side == 1, lacks%1$d != 0) then insert(new Lack($s, $s.getLacks%1$d() == 2)); end
                        """.formatted(bit)).collect(Collectors.joining());
        var text = "package vn.amno.bench.engine\nimport vn.amno.bench.EngineSheet\nimport vn.amno.bench.Lack\n";
        return new KieHelper()
                .addContent(text + indicators + DECISIONS, ResourceType.DRL)
                .build();
    }

    /** Judges the sheets in one session; gives how many were judged. */
    int run(Facts[] sheets) {
        var session = rules.newKieSession();
        try {
            var facts = new EngineSheet[sheets.length];
            for (int i = 0; i < sheets.length; i++) {
                facts[i] = sheet(sheets[i]);
                session.insert(facts[i]);
            }
            session.fireAllRules();
            int judged = 0;
            for (var fact : facts) {
                judged += fact.verdict().isEmpty() ? 0 : 1;
            }
            return judged;
        } finally {
            session.dispose();
        }
    }

    void check(Facts[] sheets, Classifier classifier) {
        var session = rules.newKieSession();
        for (int i = 0; i < 1_000; i++) {
            var fact = sheet(sheets[i]);
            session.insert(fact);
            session.fireAllRules();
            var ours = classifier.assessWithoutTrace(sheets[i]).verdict();
            if (!fact.verdict().equals(ours.name())) {
                throw new IllegalStateException(
                        "Drools gives %s, the rules give %s for %s.".formatted(fact.verdict(), ours, sheets[i]));
            }
        }
        session.dispose();
    }

    private static EngineSheet sheet(Facts facts) {
        var rural = facts.areaType() == AreaType.RURAL;
        var points = facts.points();
        var income = facts.income();
        int side = 0;
        if (points != null) {
            side = points <= (rural ? 140 : 175) ? 1 : 2;
        } else if (income != null) {
            side = income <= (rural ? 1_500_000 : 2_000_000) ? 1 : 2;
        }
        var above = Verdict.ABOVE_LINE_UNSPLIT;
        if (income != null) {
            above = income <= (rural ? 2_250_000 : 3_000_000) ? Verdict.AVERAGE : Verdict.ABOVE;
        }
        return new EngineSheet(
                side, above.name(), facts.ticks().deprived(), facts.ticks().unknown());
    }
}
