package vn.amno.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Accounts;
import vn.amno.kernel.Acting;

@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = PostgresForTests.class)
class PasskeysTests {

    private static final String BROWSER = "browser";
    private static final AtomicInteger KEYS = new AtomicInteger();

    private final Passkeys passkeys;
    private final Factors factors;
    private final Accounts accounts;

    private SoftKey key = new SoftKey(0);
    private UUID account = new UUID(0, 0);

    PasskeysTests(Passkeys passkeys, Factors factors, Accounts accounts) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.accounts = accounts;
    }

    @BeforeEach
    void register() {
        key = new SoftKey(KEYS.incrementAndGet());
        account = Acting.system("test")
                .carrier()
                .call(() -> accounts.register("khoa." + UUID.randomUUID(), "Lê Thị Vân")
                        .id());
    }

    @Test
    void aKeyIsMadeAndThenOpensItsAccountByItself() {
        assertThat(create()).isTrue();
        key.count = 2;

        assertThat(passkeys.use(key.use(passkeys.askToUse(null, BROWSER)), BROWSER))
                .contains(account);
        assertThat(factors.of(account).passkeys()).singleElement().satisfies(made -> {
            assertThat(made.name()).isEqualTo("Máy bàn ở xã");
            assertThat(made.usedAt()).isNotNull();
        });
        assertThat(factors.of(account).any()).isTrue();
    }

    @Test
    void anAnswerIsGoodOnce() {
        create();
        key.count = 2;
        var answer = key.use(passkeys.askToUse(account, BROWSER));

        assertThat(passkeys.use(answer, BROWSER)).contains(account);
        assertThat(passkeys.use(answer, BROWSER)).isEmpty();
    }

    @Test
    void anAnswerFromAnotherBrowserIsRefused() {
        create();
        key.count = 2;

        assertThat(passkeys.use(key.use(passkeys.askToUse(account, BROWSER)), "another"))
                .isEmpty();
    }

    @Test
    void aQuestionForMakingAKeyIsNoneForUsingIt() {
        create();
        key.count = 2;
        var options = passkeys.askToCreate(account, "van", BROWSER);

        assertThat(passkeys.use(key.use(options), BROWSER)).isEmpty();
    }

    @Test
    void aQuestionToSomebodyElseIsNotAnsweredWithThisKey() {
        create();
        key.count = 2;
        var owner = account;
        register(key);

        assertThat(account).isNotEqualTo(owner);
        assertThat(passkeys.use(key.use(passkeys.askToUse(account, BROWSER)), BROWSER))
                .isEmpty();
    }

    @Test
    void aPageOfAnotherSiteGetsNothing() {
        create();
        key.count = 2;
        key.origin = "https://amno.example.org";

        assertThat(passkeys.use(key.use(passkeys.askToUse(account, BROWSER)), BROWSER))
                .isEmpty();
    }

    @Test
    void aDeviceThatDoesNotKnowThePersonIsRefused() {
        key.knowsPerson = false;
        assertThat(create()).isFalse();

        key.knowsPerson = true;
        create();
        key.knowsPerson = false;
        key.count = 2;
        assertThat(passkeys.use(key.use(passkeys.askToUse(account, BROWSER)), BROWSER))
                .isEmpty();
    }

    @Test
    void aCounterThatDoesNotGrowTellsOfACopy() {
        key.count = 7;
        create();

        key.count = 7;
        assertThat(passkeys.use(key.use(passkeys.askToUse(account, BROWSER)), BROWSER))
                .isEmpty();
        key.count = 8;
        assertThat(passkeys.use(key.use(passkeys.askToUse(account, BROWSER)), BROWSER))
                .contains(account);
    }

    @Test
    void aQuestionLapsesAfterFiveMinutes() {
        create();
        key.count = 2;
        var answer = key.use(passkeys.askToUse(account, BROWSER));
        PostgresForTests.superuser()
                .sql("update access.passkey_challenge set made_at = made_at - interval '5 minutes 1 second'")
                .update();

        assertThat(passkeys.use(answer, BROWSER)).isEmpty();
    }

    @Test
    void aKeyThatWasRemovedOpensNothing() {
        create();
        key.count = 2;
        Acting.system("test")
                .carrier()
                .run(() -> factors.removePasskey(
                        account, factors.of(account).passkeys().getFirst().id()));

        assertThat(passkeys.use(key.use(passkeys.askToUse(null, BROWSER)), BROWSER))
                .isEmpty();
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThat(passkeys.use("{}", BROWSER)).isEmpty();
        assertThat(passkeys.use("", BROWSER)).isEmpty();
        assertThat(passkeys.create(account, "Máy", "[]", BROWSER)).isFalse();
    }

    private void register(SoftKey kept) {
        register();
        key = kept;
    }

    private boolean create() {
        var options = passkeys.askToCreate(account, "van", BROWSER);
        return Acting.system("test")
                .carrier()
                .call(() -> passkeys.create(account, " Máy bàn ở xã ", key.create(options), BROWSER));
    }
}
