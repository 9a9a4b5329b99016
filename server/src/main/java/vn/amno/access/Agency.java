package vn.amno.access;

import java.util.EnumSet;
import java.util.Set;
import vn.amno.kernel.Field;

/** A body that serves poor households with a policy of its own (cơ quan), and the personal data that this needs. Constants are stored. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies that nobody can change
public enum Agency {
    HEALTH("Y tế", EnumSet.of(Field.BIRTH_DATE, Field.HEALTH)),
    EDUCATION("Giáo dục", EnumSet.of(Field.BIRTH_DATE, Field.ETHNICITY)),
    POLICY_BANK("Ngân hàng Chính sách xã hội", EnumSet.of(Field.CITIZEN_ID, Field.BIRTH_DATE)),
    SOCIAL_INSURANCE("Bảo hiểm xã hội", EnumSet.of(Field.CITIZEN_ID, Field.BIRTH_DATE, Field.ETHNICITY)),
    CONSTRUCTION("Xây dựng", EnumSet.of(Field.DEPRIVATION)),
    JUSTICE("Tư pháp", EnumSet.of(Field.BIRTH_DATE, Field.ETHNICITY)),
    LABOUR("Lao động, việc làm", EnumSet.of(Field.BIRTH_DATE, Field.DEPRIVATION)),
    FATHERLAND_FRONT("Mặt trận Tổ quốc", EnumSet.of(Field.DEPRIVATION));

    private final String vietnamese;
    private final Set<Field> fields;

    Agency(String vietnamese, Set<Field> fields) {
        this.vietnamese = vietnamese;
        this.fields = Set.copyOf(fields);
    }

    public String vietnamese() {
        return vietnamese;
    }

    public Set<Field> fields() {
        return fields;
    }
}
