package vn.amno.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.amno.access.internal.Guard.Kind;
import vn.amno.kernel.Sha256;

/**
 * Counts tries before they are looked at, and takes back those that were none, so that many at once count as many. The name is locked before the address,
 * always.
 */
@Component
class Guards {

    private final GuardStore guards;
    private final Clock clock;

    Guards(GuardStore guards, Clock clock) {
        this.guards = guards;
        this.clock = clock;
    }

    /** Counts a try, unless there is a wait; returns the wait, zero for none. */
    Duration count(String login, String address) {
        var now = Instant.now(clock);
        var wait = count(Kind.ACCOUNT, login, now);
        if (!wait.isZero()) {
            return wait;
        }
        var elsewhere = count(Kind.ADDRESS, address, now);
        if (!elsewhere.isZero()) {
            // A blocked machine must not run up the failures of others' names.
            takeBack(Kind.ACCOUNT, login);
        }
        return elsewhere;
    }

    /** The try was right. */
    void right(String login, String address) {
        guards.delete(Kind.ACCOUNT, Sha256.of(login));
        takeBack(Kind.ADDRESS, address);
    }

    /** The try was not looked at. */
    void undecided(String login, String address) {
        takeBack(Kind.ACCOUNT, login);
        takeBack(Kind.ADDRESS, address);
    }

    private Duration count(Kind kind, String text, Instant now) {
        var key = Sha256.of(text);
        if (guards.insert(kind, key, now)) {
            return Duration.ZERO;
        }
        var guard = guards.lock(kind, key).orElseGet(() -> Guard.first(now));
        var wait = guard.delay(now);
        if (wait.isZero()) {
            guards.update(kind, key, guard.more(kind, now));
        }
        return wait;
    }

    private void takeBack(Kind kind, String text) {
        var key = Sha256.of(text);
        var now = Instant.now(clock);
        guards.lock(kind, key).ifPresent(guard -> guards.update(kind, key, guard.less(kind, now)));
    }
}
