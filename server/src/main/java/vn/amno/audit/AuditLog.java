package vn.amno.audit;

/** The log (nhật ký). */
public interface AuditLog {

    /** Appends within the transaction that is open, so that an act and its record are kept together or not at all. Throws without a transaction. */
    void record(Act act);
}
