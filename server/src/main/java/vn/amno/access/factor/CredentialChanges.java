package vn.amno.access.factor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the owner of an account is told about changes of password and factors, so that a change by somebody else does not go unnoticed. */
public interface CredentialChanges {

    /** Records a change within the open transaction, here and in the log; whether its owner made it is read from who acts. */
    void tell(UUID account, CredentialChange change);

    /** Of the last {@value #SHOWN_DAYS} days, the newest first. */
    List<Told> recent(UUID account);

    int SHOWN_DAYS = 90;

    boolean unread(UUID account);

    /** Its owner has read all up to now. */
    void read(UUID account);

    /**
     * @param byOwner otherwise by an administrator
     */
    record Told(CredentialChange change, Instant at, boolean byOwner, boolean unread) {}
}
