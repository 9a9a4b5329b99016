package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Assignment.Terms;
import vn.amno.kernel.Acting;

/** What it costs to know who asks (ADR 9): one statement for each request, and what was changed counts from the next one on. Counted, since times of a busy machine prove nothing. */
@SpringBootTest(classes = Application.class, properties = "amno.second-factor=rights")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
@Import(RequestCostTests.Counting.class)
class RequestCostTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final Device DEVICE = new Device("127.0.0.1", "test");
    private static final Pattern OF_ACCESS = Pattern.compile("\\baccess\\.\\w");
    private static final ThreadLocal<List<String>> STATEMENTS = ThreadLocal.withInitial(ArrayList::new);

    private final MockMvcTester mvc;
    private final Accounts accounts;
    private final Sessions sessions;

    RequestCostTests(MockMvcTester mvc, Accounts accounts, Sessions sessions) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @ParameterizedTest
    @CsvSource({
        "SURVEYOR, PASSWORD, /",
        "SURVEYOR, PASSWORD, /households",
        "SURVEYOR, PASSWORD, /changes",
        "SURVEYOR, PASSWORD, /me/password",
        "COMMUNE_OFFICER, TOTP, /",
        "COMMUNE_OFFICER, TOTP, /households",
        "COMMUNE_OFFICER, TOTP, /imports",
        "COMMUNE_OFFICER, PASSWORD, /areas",
        "ADMINISTRATOR, TOTP, /law"
    })
    void aPageAsksOnceWhoIsThere(Role role, Factor shown, String address) {
        var token = sessions.open(person(role).id(), shown, DEVICE);

        var answer = counted(address, token);

        assertThat(answer.getResponse().getStatus())
                .isEqualTo(role == Role.COMMUNE_OFFICER && shown == Factor.PASSWORD ? 302 : 200);
        assertThat(STATEMENTS.get())
                .filteredOn(statement -> OF_ACCESS.matcher(statement).find())
                .hasSize(1);
    }

    @Test
    void aListOfOfficersCostsAsManyStatementsHoweverLongItIs() throws Exception {
        var token = sessions.open(person(Role.ADMINISTRATOR).id(), Factor.TOTP, DEVICE);

        var few = checkedAndShown(2, token);
        var many = checkedAndShown(60, token);

        assertThat(many).isEqualTo(few);
    }

    /** How many statements it takes to check a workbook and to show what it would do. */
    private int checkedAndShown(int rows, String token) throws IOException {
        STATEMENTS.get().clear();
        var checked = mvc.post()
                .uri("/accounts/lists")
                .multipart()
                .file(new MockMultipartFile("file", "can-bo.xlsx", null, officers(rows)))
                .param("_csrf", SignedIn.formToken(token))
                .cookie(new Cookie("__Host-SID", token))
                .exchange();
        var statements = STATEMENTS.get().size();
        var shown = counted(Objects.requireNonNull(checked.getResponse().getRedirectedUrl()), token);
        assertThat(shown).hasStatusOk().bodyText().contains("nhận được %d dòng".formatted(rows));
        return statements + STATEMENTS.get().size();
    }

    private static byte[] officers(int rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Cán bộ");
            var columns = OfficerColumn.values();
            for (var number = 0; number <= rows; number++) {
                var row = sheet.createRow(number);
                for (var place = 0; place < columns.length; place++) {
                    row.createCell(place).setCellValue(number == 0 ? columns[place].header() : cell(columns[place]));
                }
            }
            workbook.write(content);
            return content.toByteArray();
        }
    }

    private static String cell(OfficerColumn column) {
        return switch (column) {
            case NAME -> "Lê Thị Vân";
            case LOGIN -> "luot." + UUID.randomUUID();
            case ROLE -> Role.SURVEYOR.vietnamese();
            case UNIT -> "07357";
            case FROM -> "01/01/2023";
            case AGENCY, TO -> "";
        };
    }

    @Test
    void whatWasChangedCountsFromTheNextRequestOn() {
        var surveyor = person(Role.SURVEYOR);
        var token = sessions.open(surveyor.id(), Factor.PASSWORD, DEVICE);
        assertThat(counted("/households", token)).hasStatusOk();

        var more =
                Acting.system("test").carrier().call(() -> accounts.assign(surveyor.id(), terms(Role.COMMUNE_OFFICER)));
        assertThat(counted("/households", token)).hasRedirectedUrl("/me/factors");
        Acting.system("test").carrier().run(() -> accounts.end(surveyor.id(), more.id()));
        assertThat(counted("/households", token)).hasStatusOk();
        addApp(surveyor.id());
        assertThat(counted("/households", token)).hasRedirectedUrl("/confirm?next=%2Fhouseholds");
        var shown = sessions.open(surveyor.id(), Factor.TOTP, DEVICE);
        assertThat(counted("/households", shown)).hasStatusOk();
        var only = accounts.assignments(surveyor.id()).getLast();
        Acting.system("test").carrier().run(() -> accounts.end(surveyor.id(), only.id()));
        assertThat(counted("/households", shown)).hasStatus(HttpStatus.FORBIDDEN);
        Acting.system("test").carrier().run(() -> accounts.disable(surveyor.id()));
        assertThat(counted("/households", shown)).hasRedirectedUrl("/sign-in?next=%2Fhouseholds");
    }

    private Account person(Role role) {
        return Acting.system("test").carrier().call(() -> {
            var account = accounts.register("luot." + UUID.randomUUID(), "Lê Thị Vân");
            accounts.assign(account.id(), terms(role));
            return account;
        });
    }

    private static Terms terms(Role role) {
        return new Terms(role, role == Role.ADMINISTRATOR ? null : LIEN_CHUNG, LocalDate.of(2015, 1, 1));
    }

    private static void addApp(UUID account) {
        PostgresForTests.superuser()
                .sql(
                        "insert into access.totp (account_id, seed, last_step, confirmed_at) values (:account, '', 0, now())")
                .param("account", account)
                .update();
    }

    private MvcTestResult counted(String address, String token) {
        STATEMENTS.get().clear();
        return mvc.get().uri(address).cookie(new Cookie("__Host-SID", token)).exchange();
    }

    /** Writes down the statements of each thread. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor statements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source
                            ? counting(DataSource.class, source, Counting::connection)
                            : bean;
                }
            };
        }

        private static Object connection(Object made) {
            return made instanceof Connection connection
                    ? counting(Connection.class, connection, UnaryOperator.identity())
                    : made;
        }

        private static <T> T counting(Class<T> kind, T target, UnaryOperator<Object> around) {
            var proxy = Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (_, method, arguments) -> {
                note(method, arguments);
                var made = call(target, method, arguments);
                return made == null ? null : around.apply(made);
            });
            return kind.cast(proxy);
        }

        private static void note(Method method, Object @Nullable [] arguments) {
            if (method.getName().equals("prepareStatement") && arguments != null) {
                STATEMENTS.get().add(String.valueOf(arguments[0]));
            }
        }

        private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }
}
