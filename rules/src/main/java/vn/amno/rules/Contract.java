package vn.amno.rules;

/** Whether a person's paid work rests on a labour contract (hợp đồng lao động). */
public enum Contract {
    /** Có hợp đồng lao động. */
    WITH,
    /** Làm công ăn lương nhưng không có hợp đồng. */
    WITHOUT,
    /** Không làm công ăn lương. */
    NOT_WAGED
}
