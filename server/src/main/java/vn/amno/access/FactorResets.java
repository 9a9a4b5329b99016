package vn.amno.access;

import java.util.UUID;

/** What an administrator does for somebody who has lost the second factor (đặt lại cách xác nhận). */
public interface FactorResets {

    /**
     * Takes away app, passkeys and recovery codes of an account and ends its sessions. The password stays, and nobody sets another factor for its owner, who is told. Throws
     * {@link AccessProblem#OWN_ACCOUNT} or {@link AccessProblem#ACCOUNT_NOT_FOUND}.
     */
    void reset(UUID account);
}
