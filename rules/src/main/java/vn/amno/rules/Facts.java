package vn.amno.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one review sheet (phiếu) says of a household that can matter for its verdict. A null is "not recorded".
 *
 * @param areaType of the place the household lives in on {@code asOf}
 * @param income average per person per month, in whole đồng, fractions rounded up (which keeps both sides of every line)
 * @param points total of form B1, fractions rounded up; a proxy for income, higher is better off
 * @param pointsForm form of which {@code points} is the total, as in {@link Points#form()}; points of different forms are never compared
 * @param ticks the surveyor's ticks
 * @param members empty when the sheet names no members; indicators are then taken from the ticks
 * @param asOf day of the review, on which ages are counted
 */
public record Facts(
        @Nullable AreaType areaType,
        @Nullable Long income,
        @Nullable Integer points,
        @Nullable String pointsForm,
        Ticks ticks,
        List<Member> members,
        LocalDate asOf) {
    public Facts {
        members = List.copyOf(members);
        if (income != null && income < 0) {
            throw new IllegalArgumentException("Income (%d đồng a month) must not be negative.".formatted(income));
        }
        if (points != null && points < 0) {
            throw new IllegalArgumentException("The B1 total (%d points) must not be negative.".formatted(points));
        }
    }
}
