package vn.amno.rules;

/** Situation of a person on the labour market (việc làm). */
public enum Work {
    /** Đang làm việc. */
    WORKING,
    /** Không có việc làm (có khả năng và muốn làm). */
    JOBLESS,
    /** Không có khả năng lao động. */
    UNABLE,
    /** Đang đi học. */
    STUDYING,
    /** Không muốn đi làm. */
    UNWILLING,
    /** Nghỉ hưu, nội trợ. */
    RETIRED_OR_HOMEMAKER
}
