package vn.amno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Accounts;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.Device;
import vn.amno.access.Role;
import vn.amno.access.SetUps;
import vn.amno.access.factor.Codes;
import vn.amno.kernel.Acting;

/** Second factors at the screen: an app, recovery codes, and a passkey on the virtual device of Chromium. */
@ExtendWith(Chromium.class)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "amno.second-factor=rights")
@ContextConfiguration(initializers = PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFactorTests {

    private static final int COMMUNE = 1007357;

    private final Playwright driver = Chromium.driver();
    private final Browser browser = Chromium.launch(driver);
    private final Accounts accounts;
    private final SetUps setUps;
    private String address = "";

    SecondFactorTests(Accounts accounts, SetUps setUps) {
        this.accounts = accounts;
        this.setUps = setUps;
    }

    @BeforeAll
    void open(@LocalServerPort int port) {
        address = "http://localhost:" + port;
    }

    @AfterAll
    void close() {
        browser.close();
        driver.close();
    }

    @Test
    void anAppIsSetUpOnAPhoneWithoutJavaScriptOrWithIt() {
        for (var narrow : new boolean[] {true, false}) {
            var person = person();
            try (var visit =
                    (narrow ? Visit.phone(browser, address) : Visit.laptop(browser, address)).as(person.login())) {
                visit.go("/start").picture("xac-nhan-bat-buoc").checkPage();
                assertThat(visit.heading()).isEqualTo("Đặt cách xác nhận thứ hai");

                visit.click("Cài ứng dụng tạo mã");
                visit.waitForHeading("Cài ứng dụng tạo mã");
                visit.picture("xac-nhan-ung-dung").checkPage();

                var seed = visit.page().locator(".an-secret").innerText();
                visit.page().locator("#code").fill(Codes.of(seed, 0));
                visit.click("Cài xong ứng dụng");
                visit.waitForHeading("Mã dự phòng");
                visit.picture("xac-nhan-ma-du-phong").checkPage();
                assertThat(visit.page().locator(".an-codes li").count()).isEqualTo(10);

                visit.click("Đã cất mã");
                visit.waitForHeading("Cách xác nhận của tôi");
                visit.picture("xac-nhan-cua-toi").checkPage();

                makeStale(person.account());
                visit.click("Tạo 10 mã mới");
                visit.waitForHeading("Xác nhận lại trước khi làm");
                visit.picture("xac-nhan-lai").page().locator("#shown").fill(Codes.of(seed, 1));
                visit.click("Xác nhận bằng mã");
                visit.waitForHeading("Đã xác nhận");
                visit.picture("xac-nhan-tiep-tuc");
                visit.click("Tiếp tục việc đã chọn");
                visit.waitForHeading("Mã dự phòng");
            }
        }
    }

    @Test
    void aPasskeyIsAddedThenSignsInAlone() {
        var person = person();
        try (var visit = Visit.laptop(browser, address).as(person.login())) {
            addDevice(visit);
            visit.go("/me/factors");
            visit.page().locator("#ten-moi").fill("Máy bàn ở xã");
            visit.click("Thêm khóa trên thiết bị này");
            visit.waitForHeading("Cách xác nhận của tôi");
            visit.picture("xac-nhan-khoa").checkPage();
            assertThat(visit.page().locator("#noi-dung").innerText()).contains("Máy bàn ở xã", "chưa dùng");

            visit.page().locator(".an-me button").click();
            visit.waitForHeading("Đăng nhập");
            visit.picture("dang-nhap-khoa").checkPage();
            visit.click("Đăng nhập bằng khóa truy cập");
            visit.waitForHeading("Cách xác nhận của tôi");
            assertThat(visit.page().locator("#noi-dung").innerText()).contains("Một khóa truy cập được thêm");

            visit.click("Đã đọc");
            visit.page().locator(".an-me button").click();
            visit.waitForHeading("Đăng nhập");
            visit.as(person.login());
            visit.waitForHeading("Xác nhận lần hai");
            visit.picture("xac-nhan-lan-hai").checkPage();
            visit.click("Dùng khóa truy cập");
            visit.page().waitForURL(address + "/");
        }
    }

    @Test
    void thePasswordIsChangedOnAPhone() {
        var person = person();
        try (var visit = Visit.phone(browser, address).as(person.login())) {
            PostgresForTests.superuser()
                    .sql("update access.assignment set role = 'SURVEYOR' where account_id = :account")
                    .param("account", person.account())
                    .update();
            visit.go("/me").picture("tai-khoan-cua-toi").checkPage();
            visit.click("Đổi mật khẩu");
            visit.waitForHeading("Đổi mật khẩu");
            visit.picture("doi-mat-khau").checkPage();
            visit.page().locator("#dang-dung").fill(person.login().password());
            visit.page().locator("#moi").fill("Mật khẩu 123456");
            visit.page().locator("#lai").fill("Mật khẩu 123456");
            visit.page().locator("main .btn-primary").click();
            visit.page().getByRole(AriaRole.ALERT).waitFor();
            visit.picture("doi-mat-khau-de-doan");
            visit.page().locator("#dang-dung").fill(person.login().password());
            visit.page().locator("#moi").fill("bốn con trâu qua cầu gỗ");
            visit.page().locator("#lai").fill("bốn con trâu qua cầu gỗ");
            visit.page().locator("main .btn-primary").click();
            visit.waitForHeading("Cách xác nhận của tôi");
            assertThat(visit.page().locator("#noi-dung").innerText()).contains("Mật khẩu được đặt mới");
        }
    }

    @Test
    void withoutJavaScriptThePageOffersTheCodeInstead() {
        try (var visit = Visit.withoutJavaScript(browser, address).as(person().login())) {
            visit.go("/me/factors");

            assertThat(visit.page().locator("[data-passkey-otherwise]").innerText())
                    .contains("cần JavaScript", "Dùng ứng dụng tạo mã");
            assertThat(visit.page().locator("form[data-passkey]").isVisible()).isFalse();
        }
    }

    /** A device that knows its person, as most do. */
    private static void addDevice(Visit visit) {
        var session = visit.page().context().newCDPSession(visit.page());
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private record Person(UUID account, Login login) {}

    private Person person() {
        return Acting.system("test").carrier().call(() -> {
            var account = accounts.register("man.hinh." + UUID.randomUUID(), "Lê Thị Vân");
            accounts.assign(account.id(), new Terms(Role.COMMUNE_OFFICER, COMMUNE, LocalDate.of(2015, 1, 1)));
            var password = UUID.randomUUID().toString();
            setUps.setPassword(setUps.invite(account.id()), password, new Device("127.0.0.1", "test"));
            return new Person(account.id(), new Login(account.login(), password));
        });
    }

    private void makeStale(UUID account) {
        PostgresForTests.superuser().sql("""
                update access.session_factor set passed_at = passed_at - interval '11 minutes'
                where session_id in (select id from access.session where account_id = :account)
                """).param("account", account).update();
    }
}
