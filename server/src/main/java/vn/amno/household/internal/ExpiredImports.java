package vn.amno.household.internal;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.amno.kernel.Expiring;

/** What was read from a file whose import has ended. The run itself stays, with its counts. */
@Component
class ExpiredImports implements Expiring {

    private final ExpiredImportStore store;
    private final int keptDays;

    ExpiredImports(ExpiredImportStore store, @Value("${amno.retention.import-days}") int keptDays) {
        this.store = store;
        this.keptDays = keptDays;
    }

    @Override
    public String name() {
        return "Các dòng đã đọc từ tệp của lần nhập đã ghi, đã hủy hoặc không nhận (lần nhập)";
    }

    @Override
    public String rule() {
        return "Do nơi cài đặt chọn (amno.retention.import-days); phiếu đã ghi vào sổ không bị bỏ";
    }

    @Override
    public int keptDays() {
        return keptDays;
    }

    /** Each may be tens of thousands of rows. */
    @Override
    public int atOnce() {
        return 20;
    }

    @Override
    public long count(Instant endedBefore) {
        return store.count(endedBefore);
    }

    @Override
    public int remove(Instant endedBefore, int limit) {
        var runs = store.find(endedBefore, limit);
        runs.forEach(store::remove);
        return runs.size();
    }
}
