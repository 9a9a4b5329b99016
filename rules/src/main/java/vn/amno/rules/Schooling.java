package vn.amno.rules;

/** What a person attends now (đang học). */
public enum Schooling {
    /** Not in any school or course. */
    NONE,
    /** Mầm non, mẫu giáo. */
    PRESCHOOL,
    /** Tiểu học. */
    PRIMARY,
    /** Trung học cơ sở. */
    LOWER_SECONDARY,
    /** Trung học phổ thông. */
    UPPER_SECONDARY,
    /** Đào tạo ngắn hạn. */
    SHORT_COURSE,
    /** Trung cấp. */
    VOCATIONAL_INTERMEDIATE,
    /** Cao đẳng. */
    COLLEGE,
    /** Đại học trở lên. */
    UNIVERSITY
}
