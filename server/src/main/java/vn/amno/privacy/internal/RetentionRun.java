package vn.amno.privacy.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Expiring;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;
import vn.amno.operate.Removal;
import vn.amno.operate.Upkeep;
import vn.amno.privacy.Retention;

/** Asks every module that keeps something for a time. */
@Service
class RetentionRun implements Retention {

    private final List<Expiring> kinds;
    private final AuditLog log;
    private final Upkeep upkeep;
    private final TransactionOperations transactions;
    private final Clock clock;

    RetentionRun(List<Expiring> kinds, AuditLog log, Upkeep upkeep, TransactionOperations transactions, Clock clock) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(Expiring::name)).toList();
        this.log = log;
        this.upkeep = upkeep;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Line> dryRun() {
        return everywhere(() -> kinds.stream()
                .map(kind -> line(kind, transactions.execute(_ -> kind.count(before(kind)))))
                .toList());
    }

    @Override
    public List<Line> apply() {
        return everywhere(() -> {
            var removed = new ArrayList<Line>();
            for (var kind : kinds) {
                removed.add(line(kind, remove(kind)));
            }
            upkeep.record(new Removal(
                    clock.instant(),
                    removed.size(),
                    removed.stream().mapToLong(Line::count).sum()));
            return removed;
        });
    }

    private long remove(Expiring kind) {
        long all = 0;
        for (var removed = batch(kind); removed > 0; removed = batch(kind)) {
            all += removed;
        }
        return all;
    }

    private int batch(Expiring kind) {
        Integer removed = transactions.execute(_ -> {
            var count = kind.remove(before(kind), kind.atOnce());
            if (count > 0) {
                log.record(new Act(Action.RETENTION, "retention", "")
                        .with(Map.of("what", kind.name(), "removed", String.valueOf(count))));
            }
            return count;
        });
        return removed == null ? 0 : removed;
    }

    private Line line(Expiring kind, @Nullable Long count) {
        var day = LocalDate.ofInstant(before(kind), clock.getZone());
        return new Line(kind.name(), kind.rule(), kind.keptDays(), day, count == null ? 0 : count);
    }

    private Instant before(Expiring kind) {
        return clock.instant().minus(Duration.ofDays(kind.keptDays()));
    }

    /** What has expired has done so in every area; in the log it is still the person who asked for it. */
    private static <T> T everywhere(ScopedValue.CallableOp<T, RuntimeException> work) {
        var acting = new Acting(
                Acting.current().actor(),
                Scope.EVERYWHERE,
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                true);
        return acting.carrier().call(work);
    }
}
