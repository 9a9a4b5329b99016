package vn.amno.access.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.amno.access.Account;
import vn.amno.access.Assignment.Terms;

/**
 * Those whom a file names and who are there already, read once for all its rows.
 *
 * @param accounts by login
 * @param given what was assigned to an account itself and not taken away
 */
record KnownPeople(Map<String, Account> accounts, Map<UUID, List<Terms>> given) {

    KnownPeople {
        accounts = Map.copyOf(accounts);
        given = Map.copyOf(given);
    }

    Optional<Account> find(String login) {
        return Optional.ofNullable(accounts.get(login));
    }

    boolean overlaps(Account account, Terms terms) {
        return given.getOrDefault(account.id(), List.of()).stream().anyMatch(terms::overlaps);
    }
}
