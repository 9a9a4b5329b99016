package vn.amno.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Accounts;
import vn.amno.access.Factor;
import vn.amno.access.factor.CredentialChanges.Told;
import vn.amno.kernel.Acting;
import vn.amno.keys.Sealing;

@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = PostgresForTests.class)
class FactorRegisterTests {

    private static final Pattern SECRET = Pattern.compile("secret=([A-Z2-7]{32})&");
    private static final Instant NOON = Instant.parse("2026-11-28T05:00:10Z");

    private final Accounts accounts;
    private final CredentialChanges changes;
    private final Sealing sealing;
    private final TransactionOperations transactions;
    private final TotpStore totp;
    private final RecoveryCodeStore codes;
    private final PasskeyStore passkeys;

    private UUID account = new UUID(0, 0);
    private Instant now = NOON;

    FactorRegisterTests(
            Accounts accounts,
            CredentialChanges changes,
            Sealing sealing,
            TransactionOperations transactions,
            TotpStore totp,
            RecoveryCodeStore codes,
            PasskeyStore passkeys) {
        this.accounts = accounts;
        this.changes = changes;
        this.sealing = sealing;
        this.transactions = transactions;
        this.totp = totp;
        this.codes = codes;
        this.passkeys = passkeys;
    }

    @BeforeEach
    void register() {
        account = Acting.system("test")
                .carrier()
                .call(() -> accounts.register("nguoi." + UUID.randomUUID(), "Lê Thị Vân")
                        .id());
        now = NOON;
    }

    @Test
    void anAppCountsOnlyAfterItsFirstCode() {
        var seed = offer();

        assertThat(owns()).isFalse();
        assertThat(done(() -> factors().confirmTotp(account, "000000"))).isFalse();
        var asShown = code(seed, 0).substring(0, 3) + " " + code(seed, 0).substring(3);
        assertThat(done(() -> factors().confirmTotp(account, asShown))).isTrue();
        assertThat(owns()).isTrue();
        assertThat(done(() -> factors().findOffer(account, "van"))).isEmpty();
    }

    @Test
    void anOfferLapses() {
        var seed = offer();
        now = NOON.plus(Duration.ofMinutes(Factors.OFFER_MINUTES)).plusSeconds(1);

        assertThat(done(() -> factors().confirmTotp(account, code(seed, 0)))).isFalse();
    }

    @Test
    void theCodeThatConfirmedIsSpentAndTheNextOneWorksOnce() {
        var seed = enrol();

        assertThat(prove(code(seed, 0))).isFalse();
        assertThat(prove(code(seed, 1))).isTrue();
        assertThat(prove(code(seed, 1))).isFalse();
    }

    @Test
    void aCodeOfAnotherAccountIsRefused() {
        var seed = enrol();
        register();
        enrol();

        assertThat(prove(code(seed, 1))).isFalse();
    }

    @Test
    void ofEightWhoBringTheSameCodeAtOnceOneIsAccepted() throws Exception {
        var seed = enrol();
        var code = code(seed, 1);

        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = threads.invokeAll(Collections.nCopies(8, (Callable<Boolean>) () -> prove(code)));
            var accepted = 0;
            for (var attempt : tries) {
                accepted += attempt.get() ? 1 : 0;
            }
            assertThat(accepted).isOne();
        }
    }

    @Test
    void theSeedIsNowhereInTheDatabaseAsItIs() {
        enrol();

        var seed = PostgresForTests.superuser()
                .sql("select seed from access.totp where account_id = :account")
                .param("account", account)
                .query((row, _) -> row.getBytes("seed"))
                .single();
        assertThat(seed.length).isGreaterThan(Totp.SEED_BYTES + 12);
        assertThat(sealing.open("access.totp.seed." + account, seed)).hasSize(Totp.SEED_BYTES);
    }

    @Test
    void aRecoveryCodeWorksOnceAndEndsWhenNewOnesAreMade() {
        enrol();
        var first = done(() -> factors().renewRecoveryCodes(account));

        assertThat(first).hasSize(10);
        assertThat(done(() -> factors().prove(account, first.get(0)))).contains(Factor.RECOVERY_CODE);
        assertThat(prove(first.get(0))).isFalse();
        assertThat(owned().recoveryCodes()).isEqualTo(9);

        var second = done(() -> factors().renewRecoveryCodes(account));

        assertThat(prove(first.get(1))).isFalse();
        assertThat(prove(second.get(1).toLowerCase(Locale.ROOT))).isTrue();
    }

    @Test
    void aResetTakesEverythingAndItsOwnerIsTold() {
        enrol();
        done(() -> factors().renewRecoveryCodes(account));
        changes.read(account);

        done(() -> {
            factors().reset(account);
            return true;
        });

        assertThat(owned().any()).isFalse();
        assertThat(owned().recoveryCodes()).isZero();
        assertThat(changes.unread(account)).isTrue();
        assertThat(changes.recent(account))
                .extracting(Told::change)
                .startsWith(CredentialChange.FACTORS_RESET)
                .contains(CredentialChange.TOTP_SET, CredentialChange.RECOVERY_CODES_RENEWED);
    }

    private boolean owns() {
        return done(() -> factors().of(account).any());
    }

    private Factors.Owned owned() {
        return done(() -> factors().of(account));
    }

    private Factors factors() {
        var clock = Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh"));
        return new FactorRegister(totp, codes, passkeys, changes, sealing, clock);
    }

    private byte[] offer() {
        done(() -> {
            factors().offerTotp(account);
            return true;
        });
        var link = done(() -> factors().findOffer(account, "van")).orElseThrow().link();
        var secret = SECRET.matcher(link);
        assertThat(secret.find()).isTrue();
        return Codes.decoded(secret.group(1));
    }

    private byte[] enrol() {
        var seed = offer();
        assertThat(done(() -> factors().confirmTotp(account, code(seed, 0)))).isTrue();
        return seed;
    }

    private String code(byte[] seed, int stepsOn) {
        return Totp.code(seed, Totp.step(NOON) + stepsOn);
    }

    private boolean prove(String typed) {
        return done(() -> factors().prove(account, typed)).isPresent();
    }

    private <T> T done(Supplier<T> work) {
        return transactions.execute(_ -> work.get());
    }
}
