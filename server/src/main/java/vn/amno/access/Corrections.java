package vn.amno.access;

import java.util.UUID;

/** What an administrator puts right about somebody else's account (sửa họ tên, tên đăng nhập). */
public interface Corrections {

    /**
     * Where the login changes, the sessions of the account end, since its owner has to know the new one, and the owner is told. Throws
     * {@link AccessProblem#LOGIN_TAKEN}, {@link AccessProblem#LOGIN_MALFORMED}, {@link AccessProblem#NAME_BLANK}, {@link AccessProblem#OWN_ACCOUNT} or
     * {@link AccessProblem#ACCOUNT_NOT_FOUND}.
     */
    void correct(UUID account, String login, String name);
}
