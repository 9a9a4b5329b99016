package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.kernel.Acting;

/** Changing the own password (ASVS 6.2.2, 6.2.3, 6.2.4, 7.4.3). */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class OwnPasswordTests {

    private static final Device DEVICE = new Device("127.0.0.1", "test");
    private static final String PRESENT = "một câu đủ dài";
    private static final String FRESH = "bốn con trâu qua cầu gỗ";

    private final MockMvcTester mvc;
    private final Accounts accounts;
    private final SetUps setUps;
    private final Sessions sessions;

    private String login = "";
    private UUID account = new UUID(0, 0);
    private String token = "";

    OwnPasswordTests(MockMvcTester mvc, Accounts accounts, SetUps setUps, Sessions sessions) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.setUps = setUps;
        this.sessions = sessions;
    }

    @BeforeEach
    void register() {
        Acting.system("test").carrier().run(() -> {
            var person = accounts.register("doi.mat.khau." + UUID.randomUUID(), "Lê Thị Vân");
            login = person.login();
            account = person.id();
            setUps.setPassword(setUps.invite(account), PRESENT, DEVICE);
            token = sessions.open(account, Factor.PASSWORD, DEVICE);
        });
    }

    @Test
    void theNewOneCountsTheOtherSessionsEndAndItsOwnerIsTold() {
        var elsewhere = Acting.system("test").carrier().call(() -> sessions.open(account, Factor.PASSWORD, DEVICE));
        var link = Acting.system("test").carrier().call(() -> setUps.invite(account));
        var before = token;

        assertThat(change(PRESENT, FRESH, FRESH)).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/me/factors");

        assertThat(sessions.find(elsewhere)).isEmpty();
        assertThat(sessions.find(before)).isEmpty();
        assertThat(setUps.find(link)).isEmpty();
        assertThat(mvc.get().uri("/me/factors").cookie(cookie()))
                .hasStatusOk()
                .bodyText()
                .contains("Mật khẩu được đặt mới");
        assertThat(signIn(PRESENT)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(signIn(FRESH)).hasStatus(HttpStatus.FOUND);
        assertThat(logged("FACTOR_CHANGED", "Mật khẩu được đặt mới")).isOne();
    }

    @Test
    void withoutThePresentOneNothingChanges() {
        var elsewhere = Acting.system("test").carrier().call(() -> sessions.open(account, Factor.PASSWORD, DEVICE));

        assertThat(change("một câu khác hẳn", FRESH, FRESH))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mật khẩu đang dùng không đúng");

        assertThat(sessions.find(elsewhere)).isPresent();
        assertThat(signIn(PRESENT)).hasStatus(HttpStatus.FOUND);
        assertThat(logged("SIGN_IN_FAILED", "")).isOne();
    }

    @Test
    void wrongOnesAreCountedLikeThoseAtSignIn() {
        for (var tries = 0; tries < 10; tries++) {
            change("một câu khác hẳn", FRESH, FRESH);
        }

        assertThat(change(PRESENT, FRESH, FRESH))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader("Retry-After", "30");
        assertThat(signIn(PRESENT)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void oneThatOthersWouldTryFirstIsRefused() {
        for (var known :
                new String[] {"Mật khẩu 123456", "123456a@123456a@", "levan.lienchung1", "xa Liên Chung 2026"}) {
            assertThat(change(PRESENT, known, known))
                    .as(known)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Mật khẩu này dễ đoán");
        }
        assertThat(change(PRESENT, "ngắn", "ngắn")).bodyText().contains("ít nhất 12 ký tự");
        assertThat(change(PRESENT, FRESH, PRESENT)).bodyText().contains("Hai lần gõ mật khẩu mới khác nhau");
        assertThat(signIn(PRESENT)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aSetUpLinkTakesNoGuessablePasswordEither() {
        var code = Acting.system("test").carrier().call(() -> setUps.invite(account));

        assertThat(mvc.post()
                        .uri("/set-up/{code}", code)
                        .cookie(cookie())
                        .param("_csrf", SignedIn.formToken(token))
                        .param("password", "Matkhau@123456")
                        .param("again", "Matkhau@123456"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mật khẩu này dễ đoán");
    }

    private MvcTestResult change(String present, String fresh, String again) {
        var result = mvc.post()
                .uri("/me/password")
                .cookie(cookie())
                .param("_csrf", SignedIn.formToken(token))
                .param("presentPassword", present)
                .param("newPassword", fresh)
                .param("newPasswordAgain", again)
                .exchange();
        var renewed = result.getResponse().getCookie("__Host-SID");
        if (renewed != null) {
            token = Objects.requireNonNull(renewed.getValue());
        }
        return result;
    }

    private MvcTestResult signIn(String password) {
        var anonymous = "a-browser-that-has-not-signed-in";
        return mvc.post()
                .uri("/sign-in")
                .cookie(new Cookie("__Host-SID", anonymous))
                .param("_csrf", SignedIn.formToken(anonymous))
                .param("login", login)
                .param("password", password)
                .exchange();
    }

    private Cookie cookie() {
        return new Cookie("__Host-SID", token);
    }

    private int logged(String action, String detail) {
        return PostgresForTests.superuser()
                .sql("""
                        select count(*) from audit.entry
                        where action = :action and object_id = :account and position(:detail in details::text) > 0
                        """)
                .param("action", action)
                .param("account", account.toString())
                .param("detail", detail)
                .query(Integer.class)
                .single();
    }
}
