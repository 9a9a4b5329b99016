package vn.amno.access.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.Acting;

@Service
class FactorNews implements CredentialChanges {

    private final CredentialChangeStore store;
    private final AuditLog log;
    private final Clock clock;

    FactorNews(CredentialChangeStore store, AuditLog log, Clock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID account, CredentialChange change) {
        var actor = Acting.current().actor().account();
        store.insert(account, change, clock.instant(), actor == null || actor.equals(account));
        log.record(new Act(Action.FACTOR_CHANGED, "account", account.toString())
                .with(Map.of("change", change.vietnamese())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Told> recent(UUID account) {
        return store.list(account, firstShown());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean unread(UUID account) {
        return store.existsUnread(account, firstShown());
    }

    @Override
    @Transactional
    public void read(UUID account) {
        store.markRead(account, clock.instant());
    }

    /** What is no longer shown cannot be read, and asks for nothing. */
    private Instant firstShown() {
        return clock.instant().minus(Duration.ofDays(SHOWN_DAYS));
    }
}
