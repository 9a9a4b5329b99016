package vn.amno.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of an installation and what they are assigned to. Whoever calls has checked {@link vn.amno.kernel.Right#MANAGE_ACCOUNTS}. */
public interface Accounts {

    Optional<Account> find(UUID id);

    Optional<Account> findByLogin(String login);

    /** Registers an account without a password. Throws {@link AccessProblem#LOGIN_TAKEN} or {@link AccessProblem#LOGIN_MALFORMED}. */
    Account register(String login, String name);

    /** Throws a problem when the role cannot be given for the unit, the agency or the days. */
    Assignment assign(UUID account, Assignment.Terms terms);

    /** All assignments of an account, past and future ones too, the newest first. */
    List<Assignment> assignments(UUID account);
}
