package vn.amno.law;

import java.util.List;

/** The legal data contradicts itself or lacks a source, so nothing may be decided with it. */
public final class BrokenLawException extends RuntimeException {

    private final transient List<String> faults;

    public BrokenLawException(List<String> faults) {
        super("Dữ liệu pháp luật có %d lỗi, chưa dùng được:%n%s".formatted(faults.size(), String.join("\n", faults)));
        this.faults = List.copyOf(faults);
    }

    /** One sentence a fault: file, key, what is wrong. */
    public List<String> faults() {
        return faults;
    }
}
