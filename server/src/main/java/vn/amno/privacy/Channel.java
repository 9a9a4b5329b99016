package vn.amno.privacy;

/** How a request came in. Constants are stored. */
public enum Channel {
    IN_PERSON("đến trực tiếp"),
    PAPER("gửi giấy"),
    PHONE("gọi điện");

    private final String vietnamese;

    Channel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
