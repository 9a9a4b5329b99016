package vn.amno.rules;

/** The step that holds the number of deprivations (số chỉ số thiếu hụt) against its cut-off, for every number there can be. */
final class CountSteps {

    private final Step[][] steps;

    /** A count in one unit: indicators, or points with so many to an indicator. */
    private record Scale(String rule, String question, String unit, int perIndicator, int cutoff, LegalRef source) {}

    private CountSteps(Scale scale, int size) {
        this.steps = new Step[size + 1][size + 1];
        for (var deprived = 0; deprived <= size; deprived++) {
            for (var unknown = 0; deprived + unknown <= size; unknown++) {
                steps[deprived][unknown] = step(scale, deprived, unknown);
            }
        }
    }

    static CountSteps ofDeprivations(int cutoff, LegalRef source, int size) {
        return new CountSteps(new Scale("DEPRIVATIONS", "Số chỉ số thiếu hụt", "chỉ số", 1, cutoff, source), size);
    }

    static CountSteps ofPoints(Points.B2 b2, int size) {
        var question = "Điểm B2 (mỗi chỉ số thiếu " + b2.perIndicator() + " điểm)";
        return new CountSteps(
                new Scale("B2_POINTS", question, "điểm", b2.perIndicator(), b2.cutoff(), b2.source()), size);
    }

    Step of(Ticks answers) {
        return steps[Integer.bitCount(answers.deprived())][Integer.bitCount(answers.unknown())];
    }

    /** Such as "5 hoặc 6" or "5 đến 8". */
    static String range(int least, int most, boolean neighbours) {
        return least + (neighbours ? " hoặc " : " đến ") + most;
    }

    private static Step step(Scale scale, int deprived, int unknown) {
        var least = deprived * scale.perIndicator();
        var most = (deprived + unknown) * scale.perIndicator();
        if (least >= scale.cutoff()) {
            return step(scale, least + " ≥ " + scale.cutoff(), "đạt", Known.YES);
        }
        if (most < scale.cutoff()) {
            return step(scale, least + " < " + scale.cutoff(), "dưới ngưỡng", Known.NO);
        }
        var comparison = range(least, most, unknown == 1) + ", ngưỡng " + scale.cutoff();
        return step(scale, comparison, "chưa rõ", Known.UNKNOWN);
    }

    private static Step step(Scale scale, String comparison, String answer, Known holds) {
        return new Step(scale.rule(), scale.question(), comparison, scale.unit(), answer, holds, scale.source());
    }
}
