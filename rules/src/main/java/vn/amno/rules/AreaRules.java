package vn.amno.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Bounds.Band;
import vn.amno.rules.Outcome.Basis;

/** One standard as it judges households of one kind of area (nông thôn hoặc thành thị). */
final class AreaRules {

    private static final int DISAGREE = FlagSets.bit(Flag.POINTS_AND_INCOME_DISAGREE);
    private static final int NOT_APPLICABLE = FlagSets.bit(Flag.POINTS_NOT_APPLICABLE);
    private static final int CLOSE = FlagSets.bit(Flag.CLOSE_TO_LINE);

    private final Bounds incomeBounds;
    private final @Nullable Limit averageMax;
    private final @Nullable Bounds pointBounds;
    private final @Nullable String form;
    private final int cutoff;

    AreaRules(Lines lines, @Nullable Points points, int cutoff) {
        this.incomeBounds = Bounds.of(lines);
        this.averageMax = averageMax(lines);
        this.pointBounds = points == null ? null : Bounds.of(points);
        this.form = points == null ? null : points.form();
        this.cutoff = cutoff;
    }

    static @Nullable Limit averageMax(Lines lines) {
        var max = lines.averageMax();
        var source = lines.averageMaxSource();
        return max == null || source == null ? null : new Limit(max, source);
    }

    /** Points decide where they are of this standard's form; else income; with neither the facts do not decide. */
    Outcome judge(Facts facts, Ticks answers) {
        var points = facts.points();
        if (points == null) {
            return byIncome(facts, answers, 0);
        }
        if (pointBounds == null || !Objects.equals(form, facts.pointsForm())) {
            return byIncome(facts, answers, NOT_APPLICABLE);
        }
        var band = pointBounds.band(points);
        var flags = pointBounds.close(points, band) ? CLOSE : 0;
        var income = facts.income();
        if (income != null && !Bounds.sameSide(pointBounds, band, incomeBounds, incomeBounds.band(income))) {
            flags |= DISAGREE;
        }
        return outcome(Basis.POINTS, band, flags, income, answers);
    }

    private Outcome byIncome(Facts facts, Ticks answers, int flags) {
        var income = facts.income();
        if (income == null) {
            return Outcome.withoutBasis(flags);
        }
        var band = incomeBounds.band(income);
        var close = incomeBounds.close(income, band) ? CLOSE : 0;
        return outcome(Basis.INCOME, band, flags | close, income, answers);
    }

    private Outcome outcome(Basis basis, Band band, int flags, @Nullable Long income, Ticks answers) {
        return switch (band) {
            case POOR_ALONE -> new Outcome(basis, band, poorAlone(), flags);
            case LOW -> new Outcome(basis, band, byDeprivations(answers), flags);
            case ABOVE -> {
                var close = income != null && averageMax != null && averageMax.barelyCovers(income) ? CLOSE : 0;
                yield new Outcome(basis, band, aboveLine(income), flags | close);
            }
        };
    }

    /** Low income alone is enough (nghèo về thu nhập). */
    @Law("59/2015/QĐ-TTg")
    private static Verdict poorAlone() {
        return Verdict.POOR;
    }

    /** Low income and deprivations are both needed; what is not recorded counts both ways. */
    @Law("07/2021/NĐ-CP Đ3")
    @Law("59/2015/QĐ-TTg")
    @Law("351/2025/NĐ-CP")
    private Verdict byDeprivations(Ticks answers) {
        var least = Integer.bitCount(answers.deprived());
        if (least >= cutoff) {
            return Verdict.POOR;
        }
        var most = least + Integer.bitCount(answers.unknown());
        return most < cutoff ? Verdict.NEAR_POOR : Verdict.UNDETERMINED;
    }

    /** Average living standard (mức sống trung bình) is told by declared income, never by points. */
    @Law("07/2021/NĐ-CP Đ3")
    @Law("59/2015/QĐ-TTg")
    private Verdict aboveLine(@Nullable Long income) {
        if (income == null || averageMax == null) {
            return Verdict.ABOVE_LINE_UNSPLIT;
        }
        return averageMax.covers(income) ? Verdict.AVERAGE : Verdict.ABOVE;
    }
}
