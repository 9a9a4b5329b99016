package vn.amno.audit.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.database.Detached;

/** The parts of the log, one for each month, which are made before they are needed. */
@Service
@Detached
class Months {

    /** The present one included. */
    static final int AHEAD = 3;

    private final EntryStore store;
    private final Clock clock;

    Months(EntryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    void makeAhead() {
        store.makeMonths(LocalDate.now(clock), AHEAD);
    }
}
