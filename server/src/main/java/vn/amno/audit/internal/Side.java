package vn.amno.audit.internal;

/** Of a change: what was, or what came. */
enum Side {
    BEFORE("before"),
    AFTER("after");

    private final String key;

    Side(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** What a sealed value is bound to, so that it opens in no other entry, field or side. */
    String place(long number, String field) {
        return "audit.entry.changes.%d.%s.%s".formatted(number, field, key);
    }
}
