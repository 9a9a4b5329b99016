package vn.amno.access.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.Busy;
import vn.amno.kernel.ProblemException;

/**
 * Argon2id with Spring's parameters (16 MiB, 2 passes), at most one hash a core at a time. Few may wait, and not for long: the threads that wait are those
 * that answer all other requests.
 */
@Component
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final int WAITING = 24;
    private static final int WAIT_SECONDS = 4;

    private final KnownPasswords known;
    private final PasswordEncoder encoder;
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final AtomicInteger waiting = new AtomicInteger();
    /** Of nobody: checked where there is no password, so that this takes as long. */
    private final String nobodys;

    @Autowired
    Passwords(KnownPasswords known) {
        this(known, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    Passwords(KnownPasswords known, PasswordEncoder encoder) {
        this.known = known;
        this.encoder = encoder;
        this.nobodys = encode("nobody has this password");
    }

    /** What everybody knows of whoever has the account. */
    static List<String> owner(Account account) {
        return List.of(account.login(), account.name());
    }

    /**
     * Throws a problem when the password is not fit to be one.
     *
     * @param owner what everybody knows of whoever shall have it
     */
    void requireFit(String password, List<String> owner) {
        var normal = normal(password);
        var length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            throw new ProblemException(AccessProblem.PASSWORD_SHORT, length + " characters");
        }
        if (length > LONGEST) {
            throw new ProblemException(AccessProblem.PASSWORD_LONG, length + " characters");
        }
        if (known.have(normal, owner)) {
            throw new ProblemException(AccessProblem.PASSWORD_GUESSABLE, length + " characters");
        }
    }

    /** Throws a problem when the password is not fit to be one, see {@link #requireFit}. */
    String hash(String password, List<String> owner) {
        requireFit(password, owner);
        var normal = normal(password);
        return inTurn(() -> encode(normal));
    }

    /** Takes as long when there is no hash. */
    boolean matches(String password, @Nullable String hash) {
        var cut = password.length() > LONGEST * 2 ? "" : normal(password);
        return inTurn(() -> encoder.matches(cut, hash == null ? nobodys : hash)) && hash != null;
    }

    private String encode(String normal) {
        var hash = encoder.encode(normal);
        if (hash == null) {
            throw new IllegalStateException("The encoder hashes every password that is one");
        }
        return hash;
    }

    /** The same word, however the keyboard composes its tone marks. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (waiting.incrementAndGet() > WAITING) {
            waiting.decrementAndGet();
            throw new Busy();
        }
        try {
            if (!cores.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } finally {
            waiting.decrementAndGet();
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
