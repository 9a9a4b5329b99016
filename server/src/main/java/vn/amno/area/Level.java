package vn.amno.area;

/** Tier of an administrative unit (cấp hành chính). */
public enum Level {
    PROVINCE,
    /** Districts (cấp huyện) ended on 30/6/2025. */
    DISTRICT,
    COMMUNE
}
