package vn.amno.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Account;
import vn.amno.access.Accounts;
import vn.amno.access.Device;
import vn.amno.access.Sessions;
import vn.amno.access.SetUps;
import vn.amno.access.SignIns.Refused;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.Acting;

/**
 * Whoever tries names learns nothing from how long the answer takes (ASVS 6.3.8): each refusal costs one hash of the same kind. Counted, not timed, since times of a busy
 * machine prove nothing.
 */
@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = PostgresForTests.class)
class EqualWorkTests {

    private static final Device DEVICE = new Device("127.0.0.9", "test");
    private static final String SAME_COST = "$argon2id$v=19$m=16384,t=2,p=1$";

    private final Accounts accounts;
    private final SetUps setUps;
    private final CountingEncoder encoder = new CountingEncoder();
    private final SignInDesk desk;

    EqualWorkTests(
            Accounts accounts,
            AccountStore stored,
            SessionStore sessionStore,
            Sessions sessions,
            SetUps setUps,
            Guards guards,
            KnownPasswords known,
            AuditLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.setUps = setUps;
        var passwords = new Passwords(known, encoder);
        this.desk = new SignInDesk(stored, sessionStore, sessions, guards, passwords, log, transactions, clock);
    }

    @Test
    void eachRefusalCostsOneHashOfTheSameKind() {
        var person = register();
        var disabled = register();
        var fresh = Acting.system("test")
                .carrier()
                .call(() -> accounts.register("chua.dat." + UUID.randomUUID(), "Chưa đặt mật khẩu"));
        PostgresForTests.superuser()
                .sql("update access.account set disabled_at = :now::timestamptz where id = :id")
                .param("now", Instant.now().toString())
                .param("id", disabled.id())
                .update();

        for (var login :
                List.of(person.login(), disabled.login(), fresh.login(), "khong.co." + UUID.randomUUID(), "??? ???")) {
            encoder.compared.clear();

            assertThat(desk.signIn(login, "một câu khác hẳn", DEVICE)).isInstanceOf(Refused.class);

            assertThat(encoder.compared).as(login).singleElement().asString().startsWith(SAME_COST);
        }
    }

    @Test
    void theRightPasswordOfADisabledAccountCostsTheSameAndIsRefused() {
        var disabled = register();
        PostgresForTests.superuser()
                .sql("update access.account set disabled_at = :now::timestamptz where id = :id")
                .param("now", Instant.now().toString())
                .param("id", disabled.id())
                .update();

        assertThat(desk.signIn(disabled.login(), "một câu đủ dài", DEVICE)).isInstanceOf(Refused.class);
        assertThat(encoder.compared).singleElement().asString().startsWith(SAME_COST);
    }

    private Account register() {
        return Acting.system("test").carrier().call(() -> {
            var account = accounts.register("bang.nhau." + UUID.randomUUID(), "Người thử");
            setUps.setPassword(setUps.invite(account.id()), "một câu đủ dài", DEVICE);
            return account;
        });
    }

    private static final class CountingEncoder implements PasswordEncoder {

        private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        private final List<String> compared = new ArrayList<>();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return argon2.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            compared.add(Objects.requireNonNull(hash));
            return argon2.matches(password, hash);
        }
    }
}
