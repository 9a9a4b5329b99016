package vn.amno.household;

import org.jspecify.annotations.Nullable;
import vn.amno.kernel.Field;

/** What speaks for or against two records being one person (lý do nghi trùng). Constants are stored and never renamed; they name no values. */
public enum DuplicateReason {
    SAME_CITIZEN_ID("cùng số định danh", true, Field.CITIZEN_ID),
    OTHER_CITIZEN_ID("số định danh khác nhau", false, Field.CITIZEN_ID),
    SAME_NAME("cùng họ tên", true, null),
    NAME_WITHOUT_MARKS("cùng họ tên, một bên viết không dấu", true, null),
    NAME_OTHER_MARKS("họ tên chỉ khác dấu", true, null),
    NAME_ONE_WORD("họ tên khác một chữ, viết gần giống", true, null),
    NAME_ORDER("họ tên cùng các chữ, khác thứ tự", true, null),
    NAME_SHORTER("họ tên một bên thiếu chữ đệm", true, null),
    NAME_OTHER_MIDDLE("cùng họ và tên, khác chữ đệm", true, null),
    NAME_OTHER_SURNAME("cùng đệm và tên, khác họ", true, null),
    OTHER_NAME("họ tên khác", false, null),
    SAME_BIRTH_DATE("cùng ngày sinh", true, Field.BIRTH_DATE),
    BIRTH_DAY_AND_MONTH_SWAPPED("ngày và tháng sinh đổi chỗ cho nhau", true, Field.BIRTH_DATE),
    BIRTH_ONE_PART("cùng năm sinh, ngày hoặc tháng khác", true, Field.BIRTH_DATE),
    BIRTH_YEAR_SLIP("cùng ngày và tháng sinh, năm lệch một chữ số", true, Field.BIRTH_DATE),
    SAME_BIRTH_YEAR("cùng năm sinh", true, Field.BIRTH_DATE),
    NEAR_BIRTH_YEAR("năm sinh lệch một", true, Field.BIRTH_DATE),
    OTHER_BIRTH_DAY("cùng năm sinh, cả ngày và tháng đều khác", false, Field.BIRTH_DATE),
    OTHER_BIRTH("năm sinh khác", false, Field.BIRTH_DATE),
    OTHER_SEX("giới tính khác", false, null),
    SAME_COMMUNE("cùng xã", true, null),
    EARLIER_COMMUNE("đã từng ở cùng xã", true, null),
    OTHER_COMMUNE("khác xã", false, null),
    SHARED_KIN("người khác trong hai hộ cũng trùng tên và năm sinh", true, null),
    SAME_HEAD("chủ hộ cùng tên", true, null),
    OTHER_KIN("những người khác trong hai hộ không ai giống ai", false, null),
    ONE_HOUSEHOLD("đang cùng một hộ", false, null);

    private final String vietnamese;
    private final boolean supports;
    private final @Nullable Field field;

    DuplicateReason(String vietnamese, boolean supports, @Nullable Field field) {
        this.vietnamese = vietnamese;
        this.supports = supports;
        this.field = field;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Whether it speaks for one person rather than for two. */
    public boolean supports() {
        return supports;
    }

    /** Kind of data whose value it gives away; null when it is open to whoever may see names. */
    public @Nullable Field field() {
        return field;
    }
}
