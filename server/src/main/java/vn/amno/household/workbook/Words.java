package vn.amno.household.workbook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.MemberDraft.Answer;
import vn.amno.rules.AreaType;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;

/**
 * The words of a closed answer and what they mean. Case, spaces and the place of the tone mark do not matter. The first word of a value is the
 * one that is written.
 */
final class Words<T> {

    static final Words<AreaType> AREA_TYPES =
            new Words<AreaType>().add(AreaType.RURAL, "nông thôn").add(AreaType.URBAN, "thành thị");

    static final Words<PreviousClass> PREVIOUS =
            new Words<PreviousClass>().add(PreviousClass.POOR, "hộ nghèo").add(PreviousClass.NEAR_POOR, "hộ cận nghèo");

    static final Words<String> SEXES = new Words<String>().add("Nam", "Nam").add("Nữ", "Nữ");

    static final Words<Answer> ANSWERS = new Words<Answer>()
            .add(Answer.YES, "x", "có")
            .add(Answer.NO, "không")
            .add(Answer.UNKNOWN, "?");

    static final Words<Schooling> SCHOOLINGS = new Words<Schooling>()
            .add(Schooling.NONE, "không")
            .add(Schooling.PRESCHOOL, "mầm non", "mẫu giáo", "mầm non/mẫu giáo", "mầm non, mẫu giáo", "MN")
            .add(Schooling.PRIMARY, "tiểu học", "TH")
            .add(Schooling.LOWER_SECONDARY, "THCS", "trung học cơ sở")
            .add(Schooling.UPPER_SECONDARY, "THPT", "trung học phổ thông")
            .add(Schooling.SHORT_COURSE, "đào tạo ngắn hạn", "ngắn hạn")
            .add(Schooling.VOCATIONAL_INTERMEDIATE, "trung cấp", "TC")
            .add(Schooling.COLLEGE, "cao đẳng", "CĐ")
            .add(Schooling.UNIVERSITY, "đại học trở lên", "đại học", "sau đại học", "ĐH");

    static final Words<Education> EDUCATIONS = new Words<Education>()
            .add(Education.BELOW_PRIMARY, "chưa tốt nghiệp tiểu học")
            .add(Education.PRIMARY, "tiểu học", "TH")
            .add(Education.LOWER_SECONDARY, "THCS", "trung học cơ sở")
            .add(Education.UPPER_SECONDARY, "THPT", "trung học phổ thông")
            .add(
                    Education.VOCATIONAL_ELEMENTARY,
                    "sơ cấp/chứng chỉ",
                    "sơ cấp, chứng chỉ nghề",
                    "sơ cấp",
                    "chứng chỉ",
                    "chứng chỉ nghề",
                    "SC")
            .add(Education.VOCATIONAL_INTERMEDIATE, "trung cấp", "TC")
            .add(Education.COLLEGE, "cao đẳng", "CĐ")
            .add(Education.UNIVERSITY, "đại học trở lên", "đại học", "sau đại học", "ĐH", "SĐH");

    /** Says that there is no vocational training and leaves open which school was finished. */
    static final String UNTRAINED = "chưa qua đào tạo";

    static final Words<Work> WORKS = new Words<Work>()
            .add(Work.WORKING, "đang làm việc")
            .add(Work.JOBLESS, "không có việc làm")
            .add(Work.UNABLE, "không có khả năng lao động")
            .add(Work.STUDYING, "đang đi học")
            .add(Work.UNWILLING, "không muốn đi làm")
            .add(Work.RETIRED_OR_HOMEMAKER, "nghỉ hưu/nội trợ", "nghỉ hưu, nội trợ", "nghỉ hưu", "nội trợ");

    static final Words<Contract> CONTRACTS = new Words<Contract>()
            .add(Contract.WITH, "có hợp đồng lao động", "có", "có hợp đồng", "x")
            .add(Contract.WITHOUT, "không có hợp đồng lao động", "không", "không có hợp đồng")
            .add(Contract.NOT_WAGED, "không làm công ăn lương");

    private final Map<String, T> meanings = new HashMap<>();
    private final Map<T, String> written = new HashMap<>();

    private Words() {}

    /** Null for a word that is none of them. */
    @Nullable T find(String text) {
        var exact = meanings.get(text);
        return exact == null ? meanings.get(Labels.key(text)) : exact;
    }

    String write(T meaning) {
        var word = written.get(meaning);
        if (word == null) {
            throw new IllegalArgumentException("There is no word for %s.".formatted(meaning));
        }
        return word;
    }

    private Words<T> add(T meaning, String... words) {
        written.put(meaning, words[0]);
        for (var word : words) {
            meanings.put(word, meaning);
            meanings.put(Labels.key(word), meaning);
        }
        return this;
    }
}
