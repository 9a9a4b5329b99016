package vn.amno.rules;

import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of one member (nhân khẩu) of a household. No name, no number: the rules never see who it is.
 * A null is "not recorded" (chưa ghi).
 *
 * @param disabled holds a disability of any level (khuyết tật)
 * @param socialAllowance receives a monthly social allowance (đang hưởng trợ cấp xã hội hằng tháng)
 * @param malnourished stunted or underweight (suy dinh dưỡng thấp còi hoặc nhẹ cân)
 */
public record Member(
        @Nullable BirthDate birth,
        @Nullable Schooling schooling,
        @Nullable Education education,
        Known healthInsurance,
        @Nullable Work work,
        @Nullable Contract contract,
        Known disabled,
        Known socialAllowance,
        Known malnourished) {

    /** Whether the person attends any school or course. */
    Known studying() {
        return schooling == null ? Known.UNKNOWN : Known.of(schooling != Schooling.NONE);
    }

    /** Whether the person has finished the level or a later one. */
    Known finished(Education level) {
        return education == null ? Known.UNKNOWN : Known.of(education.compareTo(level) >= 0);
    }
}
