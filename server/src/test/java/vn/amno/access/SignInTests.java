package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.kernel.Acting;

/** Signing in, forms and sessions, asked over HTTP (ASVS groups 4, 21, 23–25, 27, 31, 34). */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class SignInTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final String ANONYMOUS = "a-browser-that-has-not-signed-in";

    private final MockMvcTester mvc;
    private final BeanFactory beans;
    private final Accounts accounts;
    private final Sessions sessions;

    SignInTests(MockMvcTester mvc, BeanFactory beans, Accounts accounts, Sessions sessions) {
        this.mvc = mvc;
        this.beans = beans;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Test
    void withoutSigningInAPageAsksForIt() {
        assertThat(mvc.get().uri("/households?year=2022"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/sign-in?next=%2Fhouseholds%3Fyear%3D2022");
        assertThat(mvc.get().uri("/imports/{id}/progress", UUID.randomUUID()).header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    @Test
    void theRightPasswordOpensASessionUnderANewToken() {
        var login = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG).loginWithPassword(beans, "một câu đủ dài");

        var result = signIn(login, "một câu đủ dài");

        assertThat(result).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/start");
        var cookie = Objects.requireNonNull(result.getResponse().getHeader("Set-Cookie"));
        assertThat(cookie)
                .startsWith("__Host-SID=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain", ANONYMOUS);
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void theSameWordWithSeparateToneMarksIsTheSamePassword() {
        var login = SignedIn.as(Role.SURVEYOR, LIEN_CHUNG).loginWithPassword(beans, "tri\u1EC7u con tim v\u00E0ng");

        assertThat(signIn(login, "trie\u0323\u0302u con tim va\u0300ng")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void anUnknownNameAndAWrongPasswordGetTheSameAnswer() throws Exception {
        var login = SignedIn.as(Role.COMMUNE_CHAIR, LIEN_CHUNG).loginWithPassword(beans, "một câu đủ dài");

        var wrong = signIn(login, "một câu khác hẳn");
        var unknown = signIn("khong.co.ai", "một câu khác hẳn");

        assertThat(wrong).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(unknown).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(bodyWithout(wrong, login)).isEqualTo(bodyWithout(unknown, "khong.co.ai"));
    }

    @Test
    void tenFailuresDelayTheNameWhetherItExistsOrNot() {
        for (var name : new String[] {
            "khong.co." + UUID.randomUUID(),
            SignedIn.as(Role.AUDITOR, LIEN_CHUNG).loginWithPassword(beans, "một câu đủ dài")
        }) {
            for (var tries = 0; tries < 10; tries++) {
                assertThat(signIn(name, "sai mất rồi nhé")).hasStatus(HttpStatus.UNAUTHORIZED);
            }

            assertThat(signIn(name, "một câu đủ dài"))
                    .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                    .hasHeader("Retry-After", "30")
                    .bodyText()
                    .contains("Thử lại sau 1 phút; tài khoản không bị khóa");
        }
    }

    @Test
    void aFormWithoutItsSecretIsRefused() {
        var officer = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG).withoutFormToken();

        assertThat(mvc.post().uri("/imports/{id}/accept", UUID.randomUUID()).with(officer))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post()
                        .uri("/imports/{id}/accept", UUID.randomUUID())
                        .with(officer)
                        .header("HX-Request", "true"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/sign-in").param("login", "ai").param("password", "gì"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theSecretOfAnotherSessionIsRefused() {
        var officer = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG).withoutFormToken();

        assertThat(mvc.post().uri("/sign-out").with(officer).param("_csrf", SignedIn.formToken("another session")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aRoleWithoutTheRightIsRefused() {
        var committee = SignedIn.as(Role.STEERING_COMMITTEE, null);

        assertThat(mvc.get().uri("/").with(committee)).hasStatusOk();
        assertThat(mvc.get().uri("/households").with(committee)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aSessionIsDeadAfterSigningOut() {
        var officer = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG);
        assertThat(mvc.get().uri("/me").with(officer)).hasStatusOk();

        assertThat(mvc.post().uri("/sign-out").with(officer))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");

        assertThat(mvc.get().uri("/me").with(officer)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void theTokenChangesWithTheAssignment() {
        var officer = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG);
        var before = officer.token(beans);
        var session = sessions.find(before).orElseThrow();
        var assignment = Objects.requireNonNull(session.assignment()).id();

        var after = Acting.system("test").carrier().call(() -> sessions.act(session, assignment));

        assertThat(after).isNotEqualTo(before);
        assertThat(sessions.find(before)).isEmpty();
        assertThat(sessions.find(after)).isPresent();
    }

    @Test
    void nobodyActsInTheAssignmentOfAnother() {
        var chair = SignedIn.as(Role.COMMUNE_CHAIR, LIEN_CHUNG).token(beans);
        var foreign = Objects.requireNonNull(sessions.find(chair).orElseThrow().assignment());

        assertThat(mvc.post()
                        .uri("/me/acting")
                        .with(SignedIn.as(Role.SURVEYOR, LIEN_CHUNG))
                        .param("assignment", foreign.id().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tokensNeverRepeat() {
        var account = Acting.system("test")
                .carrier()
                .call(() -> accounts.register("nhieu.phien." + UUID.randomUUID(), "Nhiều phiên"));
        var tokens = new HashSet<String>();
        for (var count = 0; count < 200; count++) {
            tokens.add(sessions.open(account.id(), Factor.PASSWORD, new Device("127.0.0.1", "test")));
        }

        assertThat(tokens).hasSize(200).allSatisfy(token -> assertThat(token).hasSize(43));
    }

    @Test
    void aSetUpLinkIsUsedOnce() {
        var account =
                Acting.system("test").carrier().call(() -> accounts.register("moi." + UUID.randomUUID(), "Người mới"));
        var code = Acting.system("test")
                .carrier()
                .call(() -> beans.getBean(SetUps.class).invite(account.id()));

        assertThat(setUp(code, "ngắn")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(setUp(code, "một câu đủ dài")).hasStatus(HttpStatus.FOUND);
        assertThat(setUp(code, "một câu khác hẳn")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/set-up/{code}", code)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(signIn(account.login(), "một câu đủ dài")).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult signIn(String login, String password) {
        return mvc.post()
                .uri("/sign-in")
                .cookie(new Cookie("__Host-SID", ANONYMOUS))
                .param("_csrf", SignedIn.formToken(ANONYMOUS))
                .param("login", login)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult setUp(String code, String password) {
        return mvc.post()
                .uri("/set-up/{code}", code)
                .cookie(new Cookie("__Host-SID", ANONYMOUS))
                .param("_csrf", SignedIn.formToken(ANONYMOUS))
                .param("password", password)
                .param("again", password)
                .exchange();
    }

    /** The mask of the form's secret differs each time. */
    private static String bodyWithout(MvcTestResult result, String login) throws Exception {
        return result.getResponse()
                .getContentAsString()
                .replace(login, "")
                .replaceAll("(name=\"_csrf\" value|form-token\" content)=\"[^\"]*\"", "");
    }
}
