package vn.amno.household.workbook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.household.Restrictions;
import vn.amno.household.workbook.MemberDraft.Answer;
import vn.amno.rules.Education;
import vn.amno.workbook.Cells.Kind;
import vn.amno.workbook.Texts;
import vn.amno.workbook.WorkbookException;

/** Checks one row of the sheet {@code Thành viên} after the other. */
final class MemberRowReader {

    private static final int MAX_POOLED = 50_000;

    private final BirthDates births;
    private final Terms relations;
    private final Terms ethnicGroups;
    private final Terms disabilityLevels;
    private final boolean extras;
    private final Map<String, String> pool = new HashMap<>();

    MemberRowReader(ReadOptions options, Header<MemberColumn> header) {
        births = new BirthDates(options.today());
        relations = new Terms(options.law().list("relationships"), Map.of("vợ", "Vợ/chồng", "chồng", "Vợ/chồng"));
        ethnicGroups = new Terms(
                options.law().list("ethnic-groups"),
                Map.of("H'Mông", "Mông", "Hmông", "Mông", "Khmer", "Khơ-me", "Khơ me", "Khơ-me"));
        disabilityLevels = new Terms(options.law().list("disability-levels"), Map.of());
        extras = !header.extras().isEmpty();
    }

    /** Empty when it was refused. */
    String householdCode(RowCheck<MemberColumn> check) throws WorkbookException {
        var code = check.noDate(MemberColumn.CODE, "mã hộ");
        return code.isEmpty() && !check.refused()
                ? check.refuse(MemberColumn.CODE, "Chưa ghi mã hộ. Ghi đúng mã của hộ trong trang tính Hộ.")
                : code;
    }

    /** What the row says; to be used only if the check did not refuse anything. */
    MemberDraft read(RowCheck<MemberColumn> check) throws WorkbookException {
        var texts = new Kept(extras ? check.extras() : Map.of());
        var schooling = check.text(MemberColumn.SCHOOLING);
        return new MemberDraft(
                check.row(),
                name(check),
                relation(check),
                word(check, MemberColumn.SEX, Words.SEXES, "", "Ghi Nam hoặc Nữ."),
                CitizenIds.read(check),
                ethnicity(check),
                births.read(check),
                schooling.isEmpty(),
                wordOrNull(
                        check,
                        MemberColumn.SCHOOLING,
                        Words.SCHOOLINGS,
                        "Ghi mầm non, tiểu học, THCS, THPT, đào tạo ngắn hạn, trung cấp, cao đẳng hoặc đại học; để trống nếu không đi học."),
                education(check, texts),
                answer(check, MemberColumn.HEALTH_INSURANCE),
                wordOrNull(
                        check,
                        MemberColumn.WORK,
                        Words.WORKS,
                        "Ghi đang làm việc, không có việc làm, không có khả năng lao động, đang đi học, không muốn đi làm hoặc nghỉ hưu/nội trợ."),
                wordOrNull(
                        check, MemberColumn.CONTRACT, Words.CONTRACTS, "Ghi có, không hoặc không làm công ăn lương."),
                disabled(check, texts),
                answer(check, MemberColumn.SOCIAL_ALLOWANCE),
                answer(check, MemberColumn.MALNOURISHED),
                merit(check, texts).map());
    }

    private static String name(RowCheck<MemberColumn> check) throws WorkbookException {
        var name = check.text(MemberColumn.NAME);
        return name.equals(Restrictions.HIDDEN) ? check.refuse(MemberColumn.NAME, HouseholdRowReader.RESTRICTED) : name;
    }

    private String relation(RowCheck<MemberColumn> check) throws WorkbookException {
        var text = check.text(MemberColumn.RELATION);
        var term = relations.find(text);
        return term.isEmpty() ? pooled(text) : term;
    }

    private String ethnicity(RowCheck<MemberColumn> check) throws WorkbookException {
        var kind = check.kind(MemberColumn.ETHNICITY);
        var text = check.text(MemberColumn.ETHNICITY);
        if (text.isEmpty()) {
            return "";
        }
        var term = ethnicGroups.find(kind == Kind.NUMBER && text.length() == 1 ? "0" + text : text);
        return term.isEmpty()
                ? check.refuse(
                        MemberColumn.ETHNICITY,
                        "“%s” không có trong danh mục dân tộc. Ghi tên hoặc mã, ví dụ Nùng hoặc 07."
                                .formatted(shown(text)))
                : term;
    }

    private static @Nullable Education education(RowCheck<MemberColumn> check, Kept texts) throws WorkbookException {
        var text = check.text(MemberColumn.EDUCATION);
        if (Labels.key(text).equals(Labels.key(Words.UNTRAINED))) {
            texts.put(MemberColumn.EDUCATION, text);
            return null;
        }
        return wordOrNull(
                check,
                MemberColumn.EDUCATION,
                Words.EDUCATIONS,
                "Ghi chưa tốt nghiệp tiểu học, tiểu học, THCS, THPT, sơ cấp, trung cấp, cao đẳng hoặc đại học.");
    }

    private static Answer answer(RowCheck<MemberColumn> check, MemberColumn column) throws WorkbookException {
        return word(
                check, column, Words.ANSWERS, Answer.BLANK, "Ghi x hoặc có, để trống hoặc không, ? nếu chưa ghi được.");
    }

    /** A level of disability says yes, and is kept as it was written. */
    private Answer disabled(RowCheck<MemberColumn> check, Kept texts) throws WorkbookException {
        var text = check.text(MemberColumn.DISABLED);
        if (!text.isEmpty() && !disabilityLevels.find(text).isEmpty()) {
            texts.put(MemberColumn.DISABLED, text);
            return Answer.YES;
        }
        return word(
                check,
                MemberColumn.DISABLED,
                Words.ANSWERS,
                Answer.BLANK,
                "Ghi x hoặc mức độ (đặc biệt nặng, nặng, nhẹ); để trống hoặc không; ? nếu chưa ghi được.");
    }

    /** Merit decides nothing in a review, so any wording is kept. */
    private static Kept merit(RowCheck<MemberColumn> check, Kept texts) throws WorkbookException {
        var text = check.text(MemberColumn.MERIT);
        if (!text.isEmpty()) {
            texts.put(MemberColumn.MERIT, text);
        }
        return texts;
    }

    private static <T> @Nullable T wordOrNull(
            RowCheck<MemberColumn> check, MemberColumn column, Words<T> words, String advice) throws WorkbookException {
        if (check.kind(column) == Kind.BLANK) {
            return null;
        }
        var text = check.text(column);
        if (text.isEmpty() || text.equals("?")) {
            return null;
        }
        var meaning = words.find(text);
        if (meaning == null) {
            check.refuse(column, "“%s” không đọc được. %s".formatted(shown(text), advice));
        }
        return meaning;
    }

    private static <T> T word(RowCheck<MemberColumn> check, MemberColumn column, Words<T> words, T blank, String advice)
            throws WorkbookException {
        if (check.kind(column) == Kind.BLANK) {
            return blank;
        }
        var text = check.text(column);
        if (text.isEmpty()) {
            return blank;
        }
        var meaning = words.find(text);
        if (meaning == null) {
            check.refuse(column, "“%s” không đọc được. %s".formatted(shown(text), advice));
            return blank;
        }
        return meaning;
    }

    private static String shown(String text) {
        return Texts.shorten(text, 40);
    }

    private String pooled(String text) {
        if (pool.size() < MAX_POOLED) {
            return pool.computeIfAbsent(text, same -> same);
        }
        return pool.getOrDefault(text, text);
    }

    /** Answers that are kept as written; nearly always none. */
    private static final class Kept {

        private Map<String, String> texts;

        Kept(Map<String, String> extras) {
            texts = extras;
        }

        void put(MemberColumn column, String text) {
            if (texts.isEmpty()) {
                texts = HashMap.newHashMap(2);
            }
            texts.put(column.header(), text);
        }

        Map<String, String> map() {
            return texts;
        }
    }
}
