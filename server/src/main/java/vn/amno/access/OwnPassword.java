package vn.amno.access;

import vn.amno.access.SignIns.Answer;

/** How the owner of an account changes its password (đổi mật khẩu). */
public interface OwnPassword {

    /**
     * Changes it when the present one is right; wrong ones are counted like those at sign-in. All other sessions of the account end, and set-up links that were not used. Throws
     * a problem of {@link AccessProblem} when the new one is not fit to be one.
     *
     * @return with the token that replaces the present one of the session
     */
    Answer change(Session session, String present, String fresh, Device device);
}
