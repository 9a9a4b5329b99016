package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.factor.Codes;
import vn.amno.access.factor.Factors;
import vn.amno.kernel.Acting;

/** What is asked after the password, and again before grave acts. */
@SpringBootTest(classes = Application.class, properties = "amno.second-factor=rights")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class SecondStepPagesTests {

    private static final int COMMUNE = 1007357;
    private static final Pattern SEED = Pattern.compile("an-secret\">([A-Z2-7-]{39})<");

    private final MockMvcTester mvc;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Factors factors;

    SecondStepPagesTests(MockMvcTester mvc, Accounts accounts, Sessions sessions, Factors factors) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
    }

    @Test
    void whoMustHaveASecondFactorComesToSettingItUpAndToNothingElse() {
        var officer = new Person(Role.COMMUNE_OFFICER);

        assertThat(officer.get("/households")).hasRedirectedUrl("/me/factors");
        assertThat(officer.get("/me")).hasRedirectedUrl("/me/factors");
        assertThat(officer.get("/start")).hasRedirectedUrl("/me/factors");
        assertThat(officer.get("/me/factors")).hasStatusOk().bodyText().contains("Đặt cách xác nhận thứ hai");
    }

    @Test
    void whoNeedNotMayWorkWithThePasswordAlone() {
        assertThat(new Person(Role.SURVEYOR).get("/households")).hasStatusOk();
    }

    @Test
    void anAppIsSetUpWithItsFirstCodeAndOpensTheRest() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        var before = officer.token;

        var codes = officer.enrol();

        assertThat(codes).hasStatusOk().bodyText().containsPattern("([A-Z2-7]{4}-){5}[A-Z2-7]{4}");
        assertThat(officer.token).isNotEqualTo(before);
        assertThat(sessions.find(before)).isEmpty();
        assertThat(officer.get("/households")).hasStatusOk();
    }

    @Test
    void aWrongFirstCodeSetsUpNothing() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        officer.post("/me/factors/totp", "");

        assertThat(officer.post("/me/factors/totp/confirm", "code=000000"))
                .hasStatus(422)
                .bodyText()
                .contains("Mã chưa khớp");
        assertThat(officer.get("/households")).hasRedirectedUrl("/me/factors");
    }

    @Test
    void afterThePasswordTheSecondFactorIsAskedAndOnlyThenAnythingOpens() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        officer.enrol();
        officer.signInAgain();

        assertThat(officer.get("/households?q=a")).hasRedirectedUrl("/confirm?next=%2Fhouseholds%3Fq%3Da");
        assertThat(officer.get("/me/factors")).hasRedirectedUrl("/confirm?next=%2Fme%2Ffactors");
        assertThat(officer.post("/confirm", "shown=000000&next=/households"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa nhận ra anh, chị");
        assertThat(officer.post("/confirm", "shown=" + officer.code(1) + "&next=/households"))
                .hasRedirectedUrl("/households");
        assertThat(officer.get("/households")).hasStatusOk();
    }

    @Test
    void nobodyIsSentToAnotherSiteAfterwards() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        officer.enrol();
        officer.signInAgain();

        assertThat(officer.post("/confirm", "shown=" + officer.code(1) + "&next=https://example.org/"))
                .hasRedirectedUrl("/start");
    }

    @Test
    void aRightPasswordDoesNotClearTheCountOfWrongCodes() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        officer.enrol();
        for (var attempt = 0; attempt < 10; attempt++) {
            officer.signInAgain();
            officer.post("/confirm", "shown=000000");
        }
        officer.signInAgain();

        assertThat(officer.post("/confirm", "shown=" + officer.code(1)))
                .hasStatus(429)
                .headers()
                .containsHeader("Retry-After");
    }

    @Test
    void theResetOfAPasswordDoesNotSkipTheFactorAndTheResetOfTheFactorAsksForANewOne() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        officer.enrol();
        officer.signInAgain();
        assertThat(officer.get("/households").getResponse().getRedirectedUrl()).startsWith("/confirm");

        Acting.system("test").carrier().run(() -> factors.reset(officer.account));

        assertThat(officer.get("/households")).hasRedirectedUrl("/me/factors");
    }

    @Test
    void somethingGraveAsksAgainAfterTenMinutesAndKeepsWhatWasFilledIn() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        officer.enrol();
        var passkey = UUID.randomUUID();
        officer.waitTenMinutes();
        var before = officer.token;

        var asked = officer.post("/me/factors/passkeys/" + passkey + "/remove", "name=M%C3%A1y+b%C3%A0n&name=2");

        assertThat(asked)
                .hasStatus(403)
                .bodyText()
                .contains("Xác nhận lại trước khi làm")
                .contains("name=M%C3%A1y+b%C3%A0n&amp;name=2");

        var shown = officer.post(
                "/confirm",
                "shown=" + officer.code(1) + "&next=/me/factors/passkeys/" + passkey + "/remove&form="
                        + URLEncoder.encode("?name=M%C3%A1y+b%C3%A0n&name=2", StandardCharsets.UTF_8));

        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/me/factors/passkeys/" + passkey + "/remove\"")
                .contains("name=\"name\" value=\"Máy bàn\"")
                .contains("name=\"name\" value=\"2\"");
        assertThat(officer.token).isNotEqualTo(before);
        assertThat(sessions.find(before)).isEmpty();
        assertThat(officer.post("/me/factors/recovery-codes", "")).hasStatusOk();
    }

    @Test
    void aFreshPasswordIsNotEnoughWhereThereIsASecondFactor() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        officer.enrol();
        officer.waitTenMinutes();
        PostgresForTests.superuser()
                .sql("update access.session_factor set passed_at = now() where factor = 'PASSWORD'")
                .update();

        assertThat(officer.post("/me/factors/recovery-codes", "")).hasStatus(403);
    }

    @Test
    void theLastFactorStaysWhereOneIsDemanded() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        officer.enrol();

        assertThat(officer.post("/me/factors/totp/remove", ""))
                .hasStatus(409)
                .bodyText()
                .contains("cách xác nhận thứ hai cuối cùng");
        assertThat(factors.of(officer.account).any()).isTrue();
    }

    @Test
    void itsOwnerMayRemoveItWhereNoneIsDemanded() {
        var surveyor = new Person(Role.SURVEYOR);
        surveyor.enrol();

        assertThat(surveyor.post("/me/factors/totp/remove", "")).hasRedirectedUrl("/me/factors");
        assertThat(factors.of(surveyor.account).any()).isFalse();
        assertThat(surveyor.get("/me/factors")).bodyText().contains("Ứng dụng tạo mã bị gỡ", "(mới)");
    }

    @Test
    void recoveryCodesAloneAreNotAskedFor() {
        var surveyor = new Person(Role.SURVEYOR);
        surveyor.enrol();
        assertThat(surveyor.post("/me/factors/recovery-codes", "")).hasStatusOk();
        surveyor.post("/me/factors/totp/remove", "");

        assertThat(surveyor.get("/confirm"))
                .hasStatusOk()
                .bodyText()
                .contains("Xác nhận bằng mật khẩu")
                .doesNotContain("Xác nhận bằng mã", "Mật khẩu đúng.");
    }

    @Test
    void anAdministratorTakesAwayLostFactorsAndNothingElse() {
        var surveyor = new Person(Role.SURVEYOR);
        surveyor.enrol();
        var administrator = new Person(Role.ADMINISTRATOR);
        administrator.enrol();
        var reset = "/accounts/" + surveyor.account + "/factors/reset";

        assertThat(administrator.get(reset)).hasStatusOk().bodyText().contains("Lê Thị Vân", "Mật khẩu giữ nguyên");
        assertThat(factors.of(surveyor.account).any()).isTrue();
        assertThat(administrator.post(reset, "")).hasRedirectedUrl("/accounts/" + surveyor.account);

        assertThat(factors.of(surveyor.account).any()).isFalse();
        assertThat(surveyor.get("/households")).hasRedirectedUrl("/sign-in?next=%2Fhouseholds");
        surveyor.signInAgain();
        assertThat(surveyor.get("/me/factors")).bodyText().contains("Quản trị xóa các cách xác nhận thứ hai");
    }

    @Test
    void anAdministratorIsAskedAgainBeforeAccountsChangeAndLeavesTheOwnFactorsAlone() {
        var administrator = new Person(Role.ADMINISTRATOR);
        administrator.enrol();
        var other = new Person(Role.SURVEYOR);

        assertThat(administrator.post("/accounts/" + administrator.account + "/factors/reset", ""))
                .hasStatus(403);
        assertThat(factors.of(administrator.account).any()).isTrue();

        administrator.waitTenMinutes();
        assertThat(administrator.post("/accounts/" + other.account + "/disable", ""))
                .hasStatus(403)
                .bodyText()
                .contains("Xác nhận lại trước khi làm");
        assertThat(other.get("/households")).hasStatusOk();
    }

    @Test
    void thePasswordOfAnAccountWithASecondFactorIsChangedOnlyAfterIt() {
        var officer = new Person(Role.COMMUNE_OFFICER);
        officer.enrol();
        assertThat(officer.get("/me/password")).hasStatusOk();

        officer.waitTenMinutes();

        assertThat(officer.get("/me/password")).hasRedirectedUrl("/confirm?next=%2Fme%2Fpassword");
        assertThat(officer.post("/me/password", "presentPassword=a&newPassword=b&newPasswordAgain=b"))
                .hasStatus(302);
    }

    private final class Person {

        private final UUID account;
        private String token;
        private String seed = "";

        Person(Role role) {
            account = Acting.system("test").carrier().call(() -> {
                var registered = accounts.register("hai.buoc." + UUID.randomUUID(), "Lê Thị Vân");
                accounts.assign(
                        registered.id(),
                        new Terms(role, role.worksInArea() ? COMMUNE : null, LocalDate.of(2015, 1, 1)));
                return registered.id();
            });
            token = open();
        }

        void signInAgain() {
            token = open();
        }

        MvcTestResult enrol() {
            post("/me/factors/totp", "");
            var page = SEED.matcher(body(get("/me/factors/totp")));
            assertThat(page.find()).isTrue();
            seed = page.group(1);
            return post("/me/factors/totp/confirm", "code=" + code(0));
        }

        String code(int stepsOn) {
            return Codes.of(seed, stepsOn);
        }

        void waitTenMinutes() {
            PostgresForTests.superuser().sql("""
                    update access.session_factor set passed_at = passed_at - interval '10 minutes 1 second'
                    where session_id in (select id from access.session where account_id = :account)
                    """).param("account", account).update();
        }

        MvcTestResult get(String address) {
            return mvc.get().uri(address).cookie(cookie()).exchange();
        }

        MvcTestResult post(String address, String form) {
            var secret = URLEncoder.encode(SignedIn.formToken(token), StandardCharsets.UTF_8);
            var result = mvc.post()
                    .uri(address)
                    .cookie(cookie())
                    .contentType("application/x-www-form-urlencoded")
                    .content(form + (form.isEmpty() ? "" : "&") + "_csrf=" + secret)
                    .exchange();
            var renewed = result.getResponse().getCookie("__Host-SID");
            if (renewed != null) {
                token = Objects.requireNonNull(renewed.getValue());
            }
            return result;
        }

        private String open() {
            return Acting.system("test")
                    .carrier()
                    .call(() -> sessions.open(account, Factor.PASSWORD, new Device("127.0.0.1", "test")));
        }

        private Cookie cookie() {
            return new Cookie("__Host-SID", token);
        }
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
