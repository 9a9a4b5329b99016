package vn.amno.household.internal;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.amno.household.ImportRun;

/** How far the run at work has come. In memory only; after a restart the work begins again. */
@Component
class ImportProgress {

    private final Map<UUID, Integer> rows = new ConcurrentHashMap<>();

    void set(UUID run, int done) {
        rows.put(run, done);
    }

    void clear(UUID run) {
        rows.remove(run);
    }

    ImportRun addTo(ImportRun run) {
        var done = switch (run.state()) {
            case CHECKING, WRITING -> rows.getOrDefault(run.id().value(), 0);
            case CHECKED, DONE -> run.total();
            case RECEIVED, FAILED, CANCELLED -> 0;
        };
        return new ImportRun(
                run.id(),
                run.fileName(),
                run.size(),
                run.sha256(),
                run.reviewDate(),
                run.state(),
                done,
                run.total(),
                run.counts(),
                run.failure(),
                run.notices(),
                run.receivedAt(),
                run.finishedAt());
    }
}
