package vn.amno.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The accounts of an installation and what they are assigned to. Whoever calls has checked {@link vn.amno.kernel.Right#MANAGE_ACCOUNTS}. Nobody changes the own account
 * ({@link AccessProblem#OWN_ACCOUNT}), and one administrator without a last day can always sign in ({@link AccessProblem#LAST_ADMINISTRATOR}). A change counts from
 * the next request of whom it is about.
 */
public interface Accounts {

    Optional<Account> find(UUID id);

    Optional<Account> findByLogin(String login);

    /** Registers an account without a password. Throws {@link AccessProblem#LOGIN_TAKEN} or {@link AccessProblem#LOGIN_MALFORMED}. */
    Account register(String login, String name);

    /** Throws a problem when the role cannot be given for the unit, the agency or the days. */
    Assignment assign(UUID account, Assignment.Terms terms);

    /** Takes an assignment away from now on. Throws {@link AccessProblem#ASSIGNMENT_ENDED} when it is over already. */
    void end(UUID account, UUID assignment);

    /** Ends what is open of the account: sessions and links. Nothing is deleted. */
    void disable(UUID account);

    void enable(UUID account);

    /** In the order of given names, as people are listed in Vietnam; at most {@code limit}. */
    List<AccountLine> search(AccountQuery query, int offset, int limit);

    long count(AccountQuery query);

    /** All assignments of an account, past and future ones too, the newest first. */
    List<Assignment> assignments(UUID account);

    /** Throws {@link AccessProblem#ASSIGNMENT_NOT_FOUND} also for one of another account. */
    Assignment getAssignment(UUID account, UUID assignment);
}
