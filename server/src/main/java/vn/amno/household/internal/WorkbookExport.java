package vn.amno.household.internal;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Waits for the writer of workbooks. */
@Component
class WorkbookExport {

    void write(int year, List<UUID> households, OutputStream target) {
        throw new UnsupportedOperationException("%d %s %s".formatted(year, households, target));
    }
}
