package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Folding;
import vn.amno.kernel.ProblemException;

/** The administrator's pages, asked over HTTP. */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class AccountPagesTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int BAC_GIANG = 1200024;
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final Device DEVICE = new Device("127.0.0.1", "test");
    private static final Pattern LINK = Pattern.compile("value=\"http://localhost/set-up/([A-Za-z0-9_-]{43})\"");

    private final SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR, null);
    private final MockMvcTester mvc;
    private final BeanFactory beans;
    private final Accounts accounts;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    AccountPagesTests(
            MockMvcTester mvc,
            BeanFactory beans,
            Accounts accounts,
            Sessions sessions,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.mvc = mvc;
        this.beans = beans;
        this.accounts = accounts;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void aNewOfficerGetsAnAccountARoleAndALinkThatOnlySheCanUse() throws Exception {
        var login = "hoa." + UUID.randomUUID();

        var made = post("/accounts", "name", "Nguyễn Thị Hoà", "login", login);
        var account = accounts.findByLogin(login).orElseThrow();
        assertThat(made).hasStatus(HttpStatus.FOUND).hasHeader("Location", address(account) + "/assignments/new");
        assertThat(post(
                        address(account) + "/assignments",
                        "role",
                        "COMMUNE_OFFICER",
                        "unit",
                        "" + LIEN_CHUNG,
                        "from",
                        "2015-01-01"))
                .hasStatus(HttpStatus.FOUND);
        var shown = post(address(account) + "/invitation");

        assertThat(shown).hasStatusOk();
        var found = LINK.matcher(shown.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        var code = found.group(1);
        assertThat(get(address(account)))
                .bodyText()
                .doesNotContain(code)
                .contains("Chưa đặt mật khẩu", "Xã Liên Chung", "Công chức cấp xã");
        Acting.NOBODY.carrier().run(() -> beans.getBean(SetUps.class).setPassword(code, "một câu đủ dài", DEVICE));
        assertThat(get(address(account))).bodyText().contains("Đang dùng");
    }

    @Test
    void anAccountIsFoundWithoutToneMarksAndByItsLogin() {
        var account = account("Đặng Thị Ngọc Ánh");

        assertThat(get("/accounts?q=dang+thi+anh")).bodyText().contains(account.login());
        assertThat(get("/accounts?q=" + account.login())).bodyText().contains("Đặng Thị Ngọc Ánh");
        assertThat(get("/accounts?q=dang+thi+anh&state=IN_USE")).bodyText().doesNotContain(account.login());
        assertThat(get("/accounts?q=dang+thi+anh&role=AUDITOR"))
                .bodyText()
                .contains("Không có tài khoản nào khớp")
                .doesNotContain(account.login());
    }

    @Test
    void aPageBeforeTheFirstOrPastTheLastIsTheNearestThatThereIs() {
        account("Đặng Thị Ngọc Ánh");

        for (var page : List.of("-5", "0", "2147483647")) {
            assertThat(get("/accounts?q=dang+thi&page=" + page))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Đặng Thị Ngọc Ánh")
                    .doesNotContain("page=");
        }
    }

    @Test
    void theDatabaseFoldsNamesAsTheProgramDoes() {
        for (var name :
                List.of("Hoà  Đỗ", "Hòa đỗ", "Ngọc-Ánh (Y Ê-ban)", "H’Đen Niê", "Nguye\u0302\u0303n Vă\u0300n Ư")) {
            var folded = transactions.execute(_ -> jdbc.sql("select folded from access.account where id = :id")
                    .param("id", account(name).id())
                    .query(String.class)
                    .single());

            assertThat(folded).isEqualTo(Folding.fold(name));
        }
    }

    @Test
    void aNameThatWasWrittenWronglyIsPutRightAndStaysInTheLog() {
        var account = account("Nguyễn Thị Hoa");
        var token = sessions.open(account.id(), Factor.PASSWORD, DEVICE);

        assertThat(get(address(account) + "/correct"))
                .hasStatusOk()
                .bodyText()
                .contains("Sửa tên của Nguyễn Thị Hoa", "value=\"Nguyễn Thị Hoa\"", account.login());
        assertThat(post(address(account) + "/correct", "name", " Nguyễn Thị Hòa ", "login", account.login()))
                .hasRedirectedUrl(address(account));

        assertThat(accounts.find(account.id()).orElseThrow().name()).isEqualTo("Nguyễn Thị Hòa");
        assertThat(get(address(account))).bodyText().contains("họ tên: “Nguyễn Thị Hoa” → “Nguyễn Thị Hòa”");
        assertThat(sessions.find(token)).isPresent();
    }

    @Test
    void aNewLoginEndsTheSessionsAndIsToldToItsOwner() {
        var account = account("Nguyễn Thị Hoa");
        var token = sessions.open(account.id(), Factor.PASSWORD, DEVICE);
        var login = "moi." + UUID.randomUUID();

        assertThat(post(address(account) + "/correct", "name", account.name(), "login", login.toUpperCase(Locale.ROOT)))
                .hasRedirectedUrl(address(account));

        assertThat(accounts.findByLogin(login)).map(Account::id).contains(account.id());
        assertThat(accounts.findByLogin(account.login())).isEmpty();
        assertThat(sessions.find(token)).isEmpty();
        assertThat(get(address(account)))
                .bodyText()
                .contains("tên đăng nhập: “%s” → “%s”".formatted(account.login(), login));
        assertThat(beans.getBean(CredentialChanges.class).unread(account.id())).isTrue();
    }

    @Test
    void aLoginOfSomebodyElseIsRefusedBesideItsFieldAndNothingChanges() {
        var account = account("Nguyễn Thị Hoa");
        var other = account("Người Khác");

        assertThat(post(address(account) + "/correct", "name", "Nguyễn Thị Hòa", "login", other.login()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tên đăng nhập này đã có người dùng", "Nguyễn Thị Hòa", "login-loi", "Chưa sửa tài khoản");
        assertThat(post(address(account) + "/correct", "name", " ", "login", account.login()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Họ tên để trống", "name-loi");

        assertThat(accounts.find(account.id()).orElseThrow().name()).isEqualTo("Nguyễn Thị Hoa");
    }

    @Test
    void aLoginThatIsTakenIsSaidBesideTheFieldAndWhatWasTypedStays() {
        var login = account("Người Trước").login();

        assertThat(post("/accounts", "name", "Người Sau", "login", login))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tên đăng nhập này đã có người dùng", "Người Sau", "login-loi");
    }

    @Test
    void anAssignmentThatCannotBeIsRefusedBesideItsField() {
        var account = account("Trần Văn Khải");

        assertThat(assign(account, "role", "DISTRICT_OFFICER", "unit", "1100216", "from", "2025-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("to-loi", "Cấp huyện kết thúc ngày 30/06/2025");
        assertThat(assign(account, "role", "PROVINCE_OFFICER", "unit", "" + LIEN_CHUNG, "from", "2025-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vai trò này không giao được ở cấp của địa bàn đã chọn");
        assertThat(assign(account, "role", "AGENCY_OFFICER", "unit", "" + BAC_GIANG, "from", "2025-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("phải ghi rõ cơ quan nào");
        assertThat(assign(
                        account, "role", "SURVEYOR", "unit", "" + LIEN_CHUNG, "from", "2025-02-01", "to", "2025-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("to-loi", "Ngày cuối trước ngày đầu");
        assertThat(accounts.assignments(account.id())).isEmpty();
    }

    @Test
    void theSameAssignmentTwiceIsRefused() {
        var account = account("Lê Thị Vân");
        assign(account, "role", "SURVEYOR", "unit", "" + LIEN_CHUNG, "from", "2024-01-01", "to", "2024-12-31");

        assertThat(assign(account, "role", "SURVEYOR", "unit", "" + LIEN_CHUNG, "from", "2024-12-31"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("from-loi", "đã có phân công cùng vai trò");
        assertThat(assign(account, "role", "SURVEYOR", "unit", "" + LIEN_CHUNG, "from", "2025-01-01"))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void areasAreOfferedAtTheTierOfTheRole() {
        var form = address(account("Ngô Thị Hạnh")) + "/assignments/new";

        assertThat(get(form + "?role=PROVINCE_OFFICER&q=bac+ninh"))
                .bodyText()
                .contains("Tỉnh Bắc Ninh")
                .doesNotContain("Xã Bắc Ninh", "Phường");
        assertThat(get(form + "?role=COMMUNE_OFFICER&q=lien+chung+tan+yen"))
                .bodyText()
                .contains("unit=" + LIEN_CHUNG, "Huyện Tân Yên");
        assertThat(get(form + "?role=AUDITOR&q=khong+co+dau")).bodyText().contains("country=true");
        assertThat(get(form + "?role=ADMINISTRATOR")).bodyText().contains("Cả nước", "Từ ngày");
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneWithTheNextRequest() {
        var officer = SignedIn.as(Role.STEERING_COMMITTEE, BAC_GIANG);
        assertThat(mvc.get().uri("/").with(officer)).hasStatusOk();
        var account = sessions.find(officer.token(beans)).orElseThrow().account();
        var given = accounts.assignments(account.id()).getFirst();

        assertThat(get(address(account) + "/assignments/" + given.id() + "/end"))
                .bodyText()
                .contains("Thu vai trò của", "Tỉnh Bắc Giang");
        assertThat(post(address(account) + "/assignments/" + given.id() + "/end"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(mvc.get().uri("/").with(officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(address(account) + "/assignments/" + given.id() + "/end"))
                .hasStatus(HttpStatus.CONFLICT);
        accounts.assign(account.id(), given.terms());
    }

    @Test
    void aDisabledAccountIsOutWithTheNextRequestAndComesBackWithoutItsSessions() {
        var account = account("Đỗ Quang Huy");
        var token = open(account);
        var code = invite(account);

        assertThat(post(address(account) + "/disable")).hasStatus(HttpStatus.FOUND);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(beans.getBean(SetUps.class).find(code)).isEmpty();
        assertThat(post(address(account) + "/invitation")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(address(account) + "/enable")).hasStatus(HttpStatus.FOUND);
        assertThat(sessions.find(token)).isEmpty();
        assertThat(beans.getBean(SetUps.class).find(code)).isEmpty();
        assertThat(get(address(account))).bodyText().contains("tình trạng: “đã khóa” → “chưa đặt mật khẩu”");
    }

    @Test
    void allSessionsOfAPersonEndAtOnce() {
        var account = account("Phạm Văn Lợi");
        var first = open(account);
        var second = open(account);

        assertThat(post(address(account) + "/sessions/end")).hasStatus(HttpStatus.FOUND);

        assertThat(sessions.find(first)).isEmpty();
        assertThat(sessions.find(second)).isEmpty();
    }

    @Test
    void nobodyChangesTheOwnAccount() {
        var own = sessions.find(administrator.token(beans)).orElseThrow().account();
        var given = accounts.assignments(own.id()).getFirst();

        for (var act : List.of("/invitation", "/disable", "/enable", "/assignments/" + given.id() + "/end")) {
            assertThat(post(address(own) + act))
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyText()
                    .contains("Nhờ người quản trị thứ hai");
        }
        assertThat(assign(own, "role", "AUDITOR", "country", "true", "from", "2025-01-01"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(address(own)))
                .bodyText()
                .contains("người quản trị thứ hai")
                .doesNotContain(address(own) + "/disable", address(own) + "/assignments/new");
    }

    @Test
    void theLastAdministratorStays() {
        transactions.executeWithoutResult(status -> {
            var last = lastingAdministrator();
            var invited = account("Chưa Đặt Mật Khẩu");
            accounts.assign(invited.id(), new Terms(Role.ADMINISTRATOR, null, LONG_AGO));
            var given = accounts.assignments(last.id()).getFirst();

            refused(() -> accounts.disable(last.id()), AccessProblem.LAST_ADMINISTRATOR);
            refused(() -> accounts.end(last.id(), given.id()), AccessProblem.LAST_ADMINISTRATOR);
            accounts.disable(invited.id());
            status.setRollbackOnly();
        });
    }

    @Test
    void withASecondAdministratorTheFirstMayGo() {
        transactions.executeWithoutResult(status -> {
            var first = lastingAdministrator();
            var second = administratorWithPassword();

            accounts.disable(first.id());

            assertThat(accounts.find(first.id()).orElseThrow().state()).isEqualTo(AccountState.DISABLED);
            refused(() -> accounts.disable(second.id()), AccessProblem.LAST_ADMINISTRATOR);
            status.setRollbackOnly();
        });
    }

    @Test
    void anAdministratorWhoseDaysAreCountedIsNotTheOneWhoStays() {
        transactions.executeWithoutResult(status -> {
            var last = lastingAdministrator();
            var counted = account("Có Ngày Cuối");
            password(counted);
            accounts.assign(
                    counted.id(),
                    new Terms(Role.ADMINISTRATOR, null, null, List.of(), LONG_AGO, LocalDate.of(2100, 1, 1)));

            refused(() -> accounts.disable(last.id()), AccessProblem.LAST_ADMINISTRATOR);
            status.setRollbackOnly();
        });
    }

    @Test
    void everyActIsInTheLogWithWhatWasBeforeAndAfter() {
        var account = account("Vũ Thị Mai");
        assign(account, "role", "SURVEYOR", "unit", "" + LIEN_CHUNG, "from", "2025-01-01");
        post(address(account) + "/invitation");
        post(address(account) + "/disable");

        assertThat(get(address(account)))
                .bodyText()
                .contains(
                        "tạo tài khoản",
                        "phân công: trống → “Điều tra viên, Xã Liên Chung, từ 01/01/2025”",
                        "tạo liên kết đặt mật khẩu",
                        "tình trạng: “chưa đặt mật khẩu” → “đã khóa”")
                .doesNotContain("/audit");
    }

    @Test
    void whoIsNotAnAdministratorFindsNeitherTheMenuNorThePage() {
        var officer = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG);

        assertThat(mvc.get().uri("/me").with(officer)).bodyText().doesNotContain("/accounts");
        assertThat(mvc.get().uri("/accounts").with(officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/me")).bodyText().contains("href=\"/accounts\"");
    }

    /** The only one, within a transaction that is rolled back. */
    private Account lastingAdministrator() {
        jdbc.sql("""
                update access.assignment set valid_to = current_date + 100 where role = 'ADMINISTRATOR' and valid_to is null
                """).update();
        return administratorWithPassword();
    }

    private Account administratorWithPassword() {
        var account = account("Hoàng Văn Sơn");
        password(account);
        accounts.assign(account.id(), new Terms(Role.ADMINISTRATOR, null, LONG_AGO));
        return account;
    }

    private void password(Account account) {
        jdbc.sql("update access.account set password_hash = 'x' where id = :id")
                .param("id", account.id())
                .update();
    }

    private Account account(String name) {
        return accounts.register("thu." + UUID.randomUUID(), name);
    }

    private String open(Account account) {
        return sessions.open(account.id(), Factor.PASSWORD, DEVICE);
    }

    private String invite(Account account) {
        return Acting.system("test")
                .carrier()
                .call(() -> beans.getBean(SetUps.class).invite(account.id()));
    }

    private MvcTestResult assign(Account account, String... values) {
        return post(address(account) + "/assignments", values);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(administrator).exchange();
    }

    private MvcTestResult post(String address, String... values) {
        var request = mvc.post().uri(address).with(administrator);
        for (var place = 0; place < values.length; place += 2) {
            request = request.param(values[place], values[place + 1]);
        }
        return request.exchange();
    }

    private static String address(Account account) {
        return "/accounts/" + account.id();
    }

    private static void refused(Runnable act, AccessProblem problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(problem));
    }
}
