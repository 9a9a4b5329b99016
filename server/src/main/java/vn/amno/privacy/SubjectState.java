package vn.amno.privacy;

/** How far a request is. Constants are stored. */
public enum SubjectState {
    RECEIVED("chờ trả lời lần đầu"),
    ANSWERED("đã trả lời, đang làm"),
    DONE("đã làm xong"),
    DECLINED("không làm được, đã nói lý do"),
    WITHDRAWN("người yêu cầu đã rút");

    private final String vietnamese;

    SubjectState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public boolean open() {
        return this == RECEIVED || this == ANSWERED;
    }
}
