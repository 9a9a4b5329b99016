package vn.amno.access.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only place where a password is set by somebody other than its owner; absent outside the demonstration. */
@Service
@ConditionalOnProperty(name = "amno.demo", havingValue = "true")
class DemoPasswordDesk {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final Clock clock;

    DemoPasswordDesk(AccountStore accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional
    public void setPassword(String login, String password) {
        var account = accounts.findCredentials(login).orElseThrow().account();
        accounts.setPassword(account.id(), passwords.hash(password, Passwords.owner(account)), Instant.now(clock));
    }
}
