package vn.amno.rules;

/** The step that says whether indicators that are not recorded (chỉ số chưa rõ) could change the result. */
final class UnknownSteps {

    private final Step[][] steps;

    UnknownSteps(int cutoff, int size) {
        this.steps = new Step[size + 1][size + 1];
        for (var deprived = 0; deprived <= size; deprived++) {
            for (var unknown = 1; deprived + unknown <= size; unknown++) {
                steps[deprived][unknown] = step(deprived, deprived + unknown, cutoff);
            }
        }
    }

    /** Asked only when something is unknown. */
    Step of(Ticks answers) {
        return steps[Integer.bitCount(answers.deprived())][Integer.bitCount(answers.unknown())];
    }

    private static Step step(int least, int most, int cutoff) {
        if (least < cutoff && most >= cutoff) {
            var comparison = least + " < " + cutoff + ", nhưng " + most + " ≥ " + cutoff;
            return step(comparison, "có thể đổi", Known.YES);
        }
        var sign = least >= cutoff ? ", đều ≥ " : ", đều < ";
        var comparison = CountSteps.range(least, most, most == least + 1) + sign + cutoff;
        return step(comparison, "không đổi", Known.NO);
    }

    private static Step step(String comparison, String answer, Known holds) {
        return new Step(
                "UNKNOWNS", "Chỉ số chưa rõ có thể làm đổi kết quả?", comparison, "chỉ số", answer, holds, null);
    }
}
