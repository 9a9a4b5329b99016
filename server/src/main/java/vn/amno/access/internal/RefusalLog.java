package vn.amno.access.internal;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.Refusals;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Right;

@Service
class RefusalLog implements Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

    private final AuditLog log;

    RefusalLog(AuditLog log) {
        this.log = log;
    }

    @Override
    @Transactional
    public void record(Right missing, String handler) {
        LOG.warn(
                "Refused {}: account {} lacks {}",
                handler,
                Acting.current().actor().account(),
                missing);
        log.record(new Act(Action.REFUSED, "page", handler).with(Map.of("right", missing.name())));
    }
}
