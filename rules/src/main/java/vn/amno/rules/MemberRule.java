package vn.amno.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one indicator (chỉ số thiếu hụt) follows from the members of a household. */
abstract class MemberRule {

    private final int[] turns;

    /**
     * @param turns the ages from which the answer may be another one than a year before
     */
    MemberRule(int... turns) {
        this.turns = turns;
    }

    /** Null where only the surveyor's tick counts. */
    static @Nullable MemberRule of(Definition definition) {
        if (definition instanceof Definition.Employment employment) {
            return new EmploymentRule(employment);
        }
        if (definition instanceof Definition.Dependants dependants) {
            return new DependantsRule(dependants);
        }
        if (definition instanceof Definition.Nutrition nutrition) {
            return new NutritionRule(nutrition);
        }
        if (definition instanceof Definition.HealthInsurance insurance) {
            return new HealthInsuranceRule(insurance);
        }
        if (definition instanceof Definition.AdultEducation education) {
            return new AdultEducationRule(education);
        }
        if (definition instanceof Definition.BasicSchooling schooling) {
            return new BasicSchoolingRule(schooling);
        }
        if (definition instanceof Definition.SchoolAttendance attendance) {
            return new SchoolAttendanceRule(attendance);
        }
        return null;
    }

    /** Whether the condition applies to the member, were it of this age. */
    abstract Known at(int years, Member member);

    /** Whether the condition applies to the member: decided only if all possible ages agree. */
    Known of(Member member, Age age) {
        var answer = at(age.min(), member);
        for (var turn : turns) {
            if (turn > age.min() && turn <= age.max() && at(turn, member) != answer) {
                return Known.UNKNOWN;
            }
        }
        return answer;
    }

    Count count(List<Member> members, List<Age> ages) {
        var sure = 0;
        var undecided = 0;
        for (var index = 0; index < members.size(); index++) {
            var answer = of(members.get(index), ages.get(index));
            if (answer == Known.YES) {
                sure++;
            } else if (answer == Known.UNKNOWN) {
                undecided++;
            }
        }
        return new Count(sure, undecided, members.size());
    }

    /** Whether the household is deprived. */
    abstract Known household(Count count);

    /** Writes what was found, such as "1 người từ 6 tuổi chưa có thẻ". */
    abstract void describe(Count count, StringBuilder text);
}
