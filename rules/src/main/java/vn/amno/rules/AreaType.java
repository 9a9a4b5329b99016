package vn.amno.rules;

/** Rural or urban (khu vực nông thôn, thành thị): decides which income line and which points apply. */
public enum AreaType {
    RURAL,
    URBAN
}
