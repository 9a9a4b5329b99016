package vn.amno.rules;

/** Highest level finished or certificate held (trình độ). In rising order. */
public enum Education {
    /** Chưa tốt nghiệp tiểu học. */
    BELOW_PRIMARY,
    /** Tiểu học. */
    PRIMARY,
    /** Trung học cơ sở. */
    LOWER_SECONDARY,
    /** Trung học phổ thông. */
    UPPER_SECONDARY,
    /** Sơ cấp, chứng chỉ nghề (gồm chứng nhận đào tạo tại doanh nghiệp). */
    VOCATIONAL_ELEMENTARY,
    /** Trung cấp. */
    VOCATIONAL_INTERMEDIATE,
    /** Cao đẳng. */
    COLLEGE,
    /** Đại học trở lên. */
    UNIVERSITY
}
