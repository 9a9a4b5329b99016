package vn.amno.rules;

/**
 * A deprivation indicator (chỉ số thiếu hụt dịch vụ xã hội cơ bản) that some standard uses. Which of them count, under which
 * code and wording, is said by the {@link Standard}. The positions are part of stored bit masks and never
 * change.
 */
public enum Indicator {
    EMPLOYMENT(0),
    DEPENDANTS(1),
    NUTRITION(2),
    HEALTH_INSURANCE(3),
    ADULT_EDUCATION(4),
    SCHOOL_ATTENDANCE(5),
    HOUSING_QUALITY(6),
    FLOOR_AREA(7),
    WATER(8),
    LATRINE(9),
    TELECOM(10),
    INFORMATION_ASSETS(11),
    HEALTH_SERVICES(12),
    WASTE(13);

    private final int position;

    Indicator(int position) {
        this.position = position;
    }

    /** This indicator's bit in the masks of {@link Ticks}. */
    public int bit() {
        return 1 << position;
    }
}
