package vn.amno.household.workbook;

/** Class in last year's list (phân loại năm trước), as written in the sheet. */
public enum PreviousClass {
    NONE,
    /** Hộ nghèo. */
    POOR,
    /** Hộ cận nghèo. */
    NEAR_POOR
}
