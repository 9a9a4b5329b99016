package vn.amno.access.factor;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.factor.PasskeyStore.Asked;
import vn.amno.access.factor.PasskeyStore.Credential;
import vn.amno.access.factor.PasskeyStore.Purpose;
import vn.amno.access.factor.PasskeyStore.Question;
import vn.amno.kernel.Sha256;
import vn.amno.keys.Opaque;

@Service
class PasskeyRegister implements Passkeys {

    private static final Duration OPEN = Duration.ofMinutes(5);
    private static final int QUESTION_BYTES = 32;
    private static final int MOST_NAME = 60;
    private static final String NAMELESS = "Thiết bị chưa đặt tên";

    private final PasskeyStore store;
    private final PasskeyCeremony ceremony;
    private final PasskeySite site;
    private final CredentialChanges changes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasskeyRegister(
            PasskeyStore store, PasskeyCeremony ceremony, PasskeySite site, CredentialChanges changes, Clock clock) {
        this.store = store;
        this.ceremony = ceremony;
        this.site = site;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String askToCreate(UUID account, String login, String browser) {
        var question = ask(Purpose.CREATE, account, browser);
        return PasskeyOptions.create(site, account, login, question, store.listHandles(account));
    }

    @Override
    @Transactional
    public boolean create(UUID account, String deviceName, String answer, String browser) {
        var question = ceremony.questionOfNew(answer);
        if (question.isEmpty() || !isOpen(question.get(), account, browser)) {
            return false;
        }
        var made = ceremony.created(answer, question.get(), named(deviceName));
        if (made.isEmpty() || store.find(made.get().handle().id()).isPresent()) {
            return false;
        }
        store.insert(UUID.randomUUID(), account, made.get(), clock.instant());
        changes.tell(account, CredentialChange.PASSKEY_ADDED);
        return true;
    }

    @Override
    @Transactional
    public String askToUse(@Nullable UUID account, String browser) {
        var question = ask(Purpose.USE, account, browser);
        return PasskeyOptions.use(site, question, account == null ? List.of() : store.listHandles(account));
    }

    @Override
    @Transactional
    public Optional<UUID> use(String answer, String browser) {
        var answered = ceremony.answered(answer);
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        var asked = take(answered.get().question(), Purpose.USE, browser);
        var credential = store.find(answered.get().credentialId());
        if (asked.isEmpty()
                || credential.isEmpty()
                || !belongs(credential.get(), asked.get(), answered.get().owner())) {
            return Optional.empty();
        }
        var use = ceremony.used(answer, answered.get().question(), credential.get());
        use.ifPresent(seen -> store.used(credential.get().id(), seen.signCount(), seen.backedUp(), clock.instant()));
        return use.map(_ -> credential.get().account());
    }

    @Override
    @Transactional
    public void rename(UUID account, UUID passkey, String deviceName) {
        store.rename(account, passkey, named(deviceName));
    }

    private Opaque ask(Purpose purpose, @Nullable UUID account, String browser) {
        var moment = clock.instant();
        store.deleteChallengesBefore(moment.minus(OPEN));
        var bytes = new byte[QUESTION_BYTES];
        random.nextBytes(bytes);
        var question = new Opaque(bytes);
        store.insertChallenge(new Question(hash(question), purpose, account, browser(browser)), moment);
        return question;
    }

    private boolean isOpen(Opaque question, UUID account, String browser) {
        return take(question, Purpose.CREATE, browser)
                .flatMap(Asked::account)
                .filter(account::equals)
                .isPresent();
    }

    private Optional<Asked> take(Opaque question, Purpose purpose, String browser) {
        return store.takeChallenge(
                hash(question), purpose, browser(browser), clock.instant().minus(OPEN));
    }

    /** The key is one of whom was asked, and the device takes it for that person's too. */
    private static boolean belongs(Credential credential, Asked asked, @Nullable Opaque owner) {
        return asked.account().map(credential.account()::equals).orElse(true)
                && (owner == null || MessageDigest.isEqual(owner.bytes(), PasskeyOptions.bytes(credential.account())));
    }

    private static String named(String typed) {
        var name = typed.strip();
        return name.isEmpty() ? NAMELESS : name.substring(0, Math.min(name.length(), MOST_NAME));
    }

    private static Opaque browser(String token) {
        return new Opaque(Sha256.of(token));
    }

    private static Opaque hash(Opaque question) {
        return new Opaque(Sha256.of(question.bytes()));
    }
}
