package vn.amno.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.kernel.Acting;

/**
 * Lets a test act as somebody. For pages asked with {@code MockMvcTester}:
 *
 * <pre>{@code
 * mvc.get().uri("/households").with(SignedIn.as(Role.COMMUNE_OFFICER, 1007357)).exchange()
 * mvc.post().uri("/imports/{id}/accept", id).with(SignedIn.as(Role.COMMUNE_OFFICER, 1007357)).exchange()
 * }</pre>
 *
 * The request gets the cookie of a real session of a real account, which is made when first needed, and, unless it reads, the secret of a form. Requests of one
 * {@code SignedIn} share the session. In an {@code @ApplicationModuleTest} add {@code extraIncludes = {"web", "access", "audit", "keys"}}; {@code @SpringBootTest} has
 * all. For browsers see {@code vn.amno.browser.Login}. To act without the web: {@code Acting.system("test").carrier().run(...)}.
 */
public final class SignedIn implements RequestPostProcessor {

    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);

    private static final Device DEVICE = new Device("127.0.0.1", "test");

    private final Terms terms;
    private @Nullable String token;
    private boolean form = true;

    private SignedIn(Terms terms) {
        this.terms = terms;
    }

    /**
     * @param unit id of the administrative unit, such as 1007357, the commune Liên Chung; null for the whole country
     */
    public static SignedIn as(Role role, @Nullable Integer unit) {
        var to = role == Role.DISTRICT_OFFICER ? Role.LAST_DAY_OF_DISTRICTS : null;
        return new SignedIn(new Terms(role, null, unit, List.of(), FROM, to));
    }

    public static SignedIn as(Agency agency, @Nullable Integer unit) {
        return new SignedIn(new Terms(Role.AGENCY_OFFICER, agency, unit, List.of(), FROM, null));
    }

    /** Sends no secret of a form. */
    public SignedIn withoutFormToken() {
        form = false;
        return this;
    }

    /** Token of the session: the value of the cookie {@code __Host-SID}. */
    public String token(BeanFactory beans) {
        var known = token;
        if (known == null) {
            known = Acting.system("test").carrier().call(() -> open(beans));
            token = known;
        }
        return known;
    }

    /** Gives the account a password, as its owner would, and returns its login. */
    public String loginWithPassword(BeanFactory beans, String password) {
        return Acting.system("test").carrier().call(() -> {
            var setUps = beans.getBean(SetUps.class);
            setUps.setPassword(setUps.invite(account(beans).id()), password, DEVICE);
            // Whose password was set before is told so; tests begin where work does.
            beans.getBean(CredentialChanges.class).read(account(beans).id());
            return login();
        });
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        var value = token(WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext()));
        request.setCookies(new jakarta.servlet.http.Cookie("__Host-SID", value));
        if (form && !Objects.equals(request.getMethod(), "GET")) {
            request.setParameter("_csrf", formToken(value));
        }
        return request;
    }

    /** What a form of that session would send. */
    public static String formToken(String cookie) {
        var secret = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sha256("form|" + cookie))
                .getBytes(StandardCharsets.UTF_8);
        var mask = new byte[secret.length];
        new SecureRandom().nextBytes(mask);
        var masked = new byte[secret.length * 2];
        for (var place = 0; place < secret.length; place++) {
            masked[place] = mask[place];
            masked[secret.length + place] = (byte) (mask[place] ^ secret[place]);
        }
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private String open(BeanFactory beans) {
        return beans.getBean(Sessions.class).open(account(beans).id(), Factor.PASSWORD, DEVICE);
    }

    private Account account(BeanFactory beans) {
        var accounts = beans.getBean(Accounts.class);
        return accounts.findByLogin(login()).orElseGet(() -> register(accounts));
    }

    private Account register(Accounts accounts) {
        var account = accounts.register(login(), "Người thử " + terms.role().vietnamese());
        accounts.assign(account.id(), terms);
        return account;
    }

    private String login() {
        var agency = Optional.ofNullable(terms.agency()).map(Enum::name).orElse("");
        return "thu.%s%s.%s".formatted(terms.role(), agency, terms.unit()).toLowerCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
