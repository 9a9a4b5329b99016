package vn.amno.household.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;

/** What was done to the registry, for the log. Called within the transaction of the act. */
@Component
class RegistryActs {

    /** So many households of one act are named one by one; of more, the log keeps how many. */
    private static final int NAMED = 100;

    private static final String OPERATION = "operation";

    private final MoveStore asked;
    private final AuditLog log;

    RegistryActs(MoveStore asked, AuditLog log) {
        this.asked = asked;
        this.log = log;
    }

    void bulk(String operation, int households) {
        if (households > 0) {
            log.record(new Act(Action.HOUSEHOLD_CHANGED, "list", "")
                    .with(Map.of(OPERATION, operation, "households", String.valueOf(households))));
        }
    }

    /** Of the asked households, before they are changed. */
    void each(String operation, int households) {
        if (households > NAMED) {
            bulk(operation, households);
            return;
        }
        asked.areaKeys()
                .forEach((household, key) ->
                        log.record(new Act(Action.HOUSEHOLD_CHANGED, "household", household.toString())
                                .inArea(key)
                                .with(Map.of(OPERATION, operation))));
    }
}
