package vn.amno.audit;

import java.time.Instant;

/** The log (nhật ký). */
public interface AuditLog {

    /** Appends within the transaction that is open, so that an act and its record are kept together or not at all. Throws without a transaction. */
    void record(Act act);

    /**
     * The same for what people do again and again, such as opening a page: left out when whoever acts did the same to the same thing since that moment, in the same role
     * and area.
     */
    void recordOnce(Act act, Instant since);
}
