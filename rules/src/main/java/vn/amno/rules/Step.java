package vn.amno.rules;

import org.jspecify.annotations.Nullable;

/**
 * One step of the reasoning, kept with the decision so that it can be explained years later. The texts are Vietnamese and finished:
 * numbers as people write them, units included.
 *
 * @param rule stable identifier such as {@code INCOME_LINE}, never reused
 * @param question what was asked, such as "Thu nhập có ở mức chuẩn nghèo?"
 * @param comparison what was compared, such as "1.320.000 ≤ 1.500.000"
 * @param unit of the comparison, such as "đồng/người/tháng"; empty where it has none
 * @param answer in a word or two, such as "đạt", "cùng phía", "không đổi"
 * @param holds the answer to the question
 * @param source the provision that asks; null where the step only reports the sheet
 */
public record Step(
        String rule,
        String question,
        String comparison,
        String unit,
        String answer,
        Known holds,
        @Nullable LegalRef source) {}
