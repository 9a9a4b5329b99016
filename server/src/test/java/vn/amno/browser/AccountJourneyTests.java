package vn.amno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Role;

/** The day a new officer starts, from the administrator's first click to the officer's first sign-in. */
@ExtendWith(Chromium.class)
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountJourneyTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final String LOGIN = "hoa." + Long.toString(System.nanoTime(), Character.MAX_RADIX);

    private final Playwright driver = Chromium.driver();
    private final Browser browser = Chromium.launch(driver);
    private String address = "";
    private Login administrator = new Login("", "");
    private Login chair = new Login("", "");
    private String link = "";

    @BeforeAll
    void open(@LocalServerPort int port, @Autowired ApplicationContext beans) {
        address = "http://localhost:" + port;
        administrator = Login.of(beans, Role.ADMINISTRATOR, null);
        chair = Login.of(beans, Role.COMMUNE_CHAIR, LIEN_CHUNG);
    }

    @AfterAll
    void close() {
        browser.close();
        driver.close();
    }

    @Order(1)
    @Test
    void aNewOfficerIsAddedWithoutJavaScript() {
        try (var visit = Visit.withoutJavaScript(browser, address).as(administrator)) {
            assertThat(visit.heading()).isEqualTo("Tài khoản");
            visit.click("Thêm tài khoản");
            visit.page().locator("#name").fill("Nguyễn Thị Hòa");
            visit.page().locator("#login").fill(LOGIN);
            visit.page().locator("main button").click();
            visit.page().locator("#role").selectOption("COMMUNE_OFFICER");
            visit.page().locator("#unit").fill("lien chung tan yen");
            visit.page().locator("main button").click();
            visit.page().locator("main td a, main th a").first().click();
            visit.page().locator("main button").click();
            assertThat(visit.heading()).isEqualTo("Nguyễn Thị Hòa");
            visit.page().locator(".an-actions button").click();

            link = visit.page().locator("#link").inputValue();
            assertThat(link).startsWith(address + "/set-up/");
        }
    }

    @Order(2)
    @Test
    void sheSetsHerPasswordAndWorksInHerRole() {
        try (var visit = Visit.phone(browser, address)) {
            visit.page().navigate(link);
            visit.page().locator("#password").fill("một câu đủ dài");
            visit.page().locator("#again").fill("một câu đủ dài");
            visit.page().locator("main button").click();
            visit.as(new Login(LOGIN, "một câu đủ dài"));

            assertThat(visit.go("/me").page().locator("main").innerText())
                    .contains("Công chức cấp xã", "Xã Liên Chung, Huyện Tân Yên, Tỉnh Bắc Giang");
        }
    }

    @Order(3)
    @Test
    void everyPageIsFitForEverybody() {
        look(Visit.desk(browser, address));
        look(Visit.phone(browser, address));
    }

    @Order(4)
    @Test
    void handingOnForALeaveIsFitForEverybody() {
        look(Visit.desk(browser, address), AccountJourneyTests::handOn);
        look(Visit.phone(browser, address), AccountJourneyTests::handOn);
    }

    private static void handOn(Visit visit) {
        visit.go("/me").picture("toi").checkPage();
        visit.click("Ủy quyền");
        assertThat(visit.heading()).isEqualTo("Ủy quyền khi vắng mặt");
        visit.picture("uy-quyen").checkPage();
    }

    private void look(Visit screen, Consumer<Visit> pages) {
        try (var visit = screen.as(chair)) {
            pages.accept(visit);
        }
    }

    @Order(5)
    @Test
    void aProvinceIsTakenInFromAFile(@TempDir Path files) throws IOException {
        for (var screen : List.of(Visit.desk(browser, address), Visit.phone(browser, address))) {
            try (var visit = screen.as(administrator)) {
                visit.go("/accounts/lists/new").picture("nhap-can-bo").checkPage();
                visit.page().locator("#file").setInputFiles(officers(files));
                visit.page().locator("main form button").click();
                assertThat(visit.heading()).isEqualTo("Xem trước danh sách cán bộ");
                assertThat(visit.page()
                                .locator("section[aria-labelledby='tu-choi']")
                                .innerText())
                        .contains("C3", "Trưởng thôn");
                visit.picture("nhap-can-bo-xem-truoc").checkPage();

                var links = visit.page().waitForDownload(() -> visit.click("Ghi 1 dòng và tải tệp liên kết"));
                assertThat(links.suggestedFilename()).isEqualTo("lien-ket-dat-mat-khau.xlsx");
                visit.go("/accounts/lists/new").picture("nhap-can-bo-da-ghi").checkPage();
                visit.page().locator("main td a").first().press("Enter");
                assertThat(visit.heading()).isEqualTo("Tạo lại liên kết cho danh sách can-bo.xlsx");
                visit.picture("tao-lai-lien-ket").checkPage();
                var again = visit.page()
                        .waitForDownload(
                                () -> visit.page().locator("main form button").press("Enter"));
                assertThat(again.suggestedFilename()).isEqualTo("lien-ket-dat-mat-khau.xlsx");
            }
        }
    }

    private static Path officers(Path folder) throws IOException {
        var file = folder.resolve("can-bo.xlsx");
        try (var workbook = new XSSFWorkbook();
                var target = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Cán bộ");
            var rows = List.of(
                    List.of("Họ tên", "Tên đăng nhập", "Vai trò", "Cơ quan", "Mã địa bàn", "Từ ngày", "Đến ngày"),
                    List.of("Trần Văn Khải", unique(), "Điều tra viên", "", "07357", "01/01/2023", ""),
                    List.of("Đỗ Quang Huy", unique(), "Trưởng thôn", "", "07357", "01/01/2023", ""));
            for (var number = 0; number < rows.size(); number++) {
                var row = sheet.createRow(number);
                for (var column = 0; column < rows.get(number).size(); column++) {
                    row.createCell(column).setCellValue(rows.get(number).get(column));
                }
            }
            workbook.write(target);
        }
        return file;
    }

    private static String unique() {
        return "thu." + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    private void look(Visit screen) {
        try (var visit = screen.as(administrator)) {
            visit.go("/accounts?q=" + LOGIN).picture("tai-khoan").checkPage();
            visit.click("Nguyễn Thị Hòa");
            visit.picture("tai-khoan-mot").checkPage();
            var account = visit.page().url().replace(address, "");
            visit.go(account + "/assignments/new").picture("giao-vai-tro").checkPage();
            visit.go(account + "/assignments/new?role=COMMUNE_OFFICER&q=tan+yen")
                    .picture("giao-vai-tro-tim")
                    .checkPage();
            visit.go(account + "/assignments/new?role=ADMINISTRATOR")
                    .picture("giao-vai-tro-ngay")
                    .checkPage();
            visit.go(account + "/disable").picture("khoa").checkPage();
            visit.go(account + "/correct").picture("sua-ten").checkPage();
            visit.page().locator("#login").fill("Có Dấu");
            visit.page().locator("#login").press("Enter");
            visit.picture("sua-ten-sai");
            assertThat(visit.page().locator("#login-loi").innerText()).contains("3 đến 60 chữ thường");
            visit.go("/accounts/new").picture("tai-khoan-moi").checkPage();
            visit.page().locator("#name").fill("Người Sau");
            visit.page().locator("#login").fill("Có Dấu");
            visit.page().locator("main button").click();
            visit.picture("tai-khoan-moi-sai");
            assertThat(visit.page().locator("#login-loi").innerText()).contains("3 đến 60 chữ thường");
        }
    }
}
