package vn.amno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.amno.Application;
import vn.amno.access.Role;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.SheetDraft;
import vn.amno.kernel.Acting;

/** An officer finds who is on record twice and decides pair by pair. */
@ExtendWith(Chromium.class)
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicateJourneyTests {

    private static final Path DATA =
            Path.of("target", "duplicates-" + ProcessHandle.current().pid());
    private static final int BAC_GIANG = 1200024;
    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final int OF_ANOTHER_PROVINCE = 1026869;
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private final Playwright driver = Chromium.driver();
    private final Browser browser = Chromium.launch(driver);
    private String address = "";
    private Login officer = new Login("", "");
    private Login ofACommune = new Login("", "");

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry registry) {
        registry.add("amno.data-dir", () -> DATA.resolve("amno").toString());
    }

    @BeforeAll
    void open(@LocalServerPort int port, @Autowired ApplicationContext beans) {
        address = "http://localhost:" + port;
        officer = Login.of(beans, Role.PROVINCE_OFFICER, BAC_GIANG);
        ofACommune = Login.of(beans, Role.COMMUNE_OFFICER, OF_ANOTHER_PROVINCE);
        var registry = beans.getBean(Registry.class);
        Acting.system("test").carrier().run(() -> {
            register(registry, "LC-014", LIEN_CHUNG, "Khổng Thị Xuyến", "1975-03-12", "024175000412");
            register(registry, "NL-102", NGOC_LY, "Khổng Thị Xuyến", "1975-03-12", "");
            register(registry, "LC-020", LIEN_CHUNG, "Thân Văn Đạt", "1968-11-05", "");
            register(registry, "LC-077", LIEN_CHUNG, "Than Van Dat", "1968-05-11", "");
            register(registry, "NL-011", NGOC_LY, "Giáp Thị Huyền", "1990-07-01", "");
            for (var number = 0; number < 60; number++) {
                register(
                        registry,
                        "M-" + number,
                        OF_ANOTHER_PROVINCE,
                        "Lê Thị " + "ABCDE".charAt(number / 12) + "inh",
                        "1960-04-02",
                        "");
            }
            register(registry, "NL-012", NGOC_LY, "Giáp Thị Huyển", "1990-07-01", "024190000777");
        });
    }

    @AfterAll
    void close() {
        browser.close();
        driver.close();
    }

    @Test
    void anOfficerFindsComparesAndDecidesOnALaptopAndLooksOnAPhone() {
        try (var visit = laptop().go("/duplicates")) {
            visit.picture("trung-truoc").checkPage();
            visit.click("Tìm người trùng");
            visit.page().locator("table").waitFor();
            visit.picture("trung-danh-sach").checkPage();
            assertThat(visit.page().locator("tbody").innerText()).contains("Khổng Thị Xuyến", "gần như chắc");
            visit.page().locator("tbody th a").first().click();
            visit.waitForHeading("có phải một người?");
            visit.picture("trung-cap").checkPage();
        }
        try (var visit = Visit.phone(browser, address).backAs(officer).go("/duplicates")) {
            visit.picture("trung-danh-sach").checkPage();
            visit.page().locator("tbody th a").first().click();
            visit.waitForHeading("có phải một người?");
            visit.picture("trung-cap").checkPage();
        }
        try (var visit = laptop().go("/duplicates")) {
            visit.page().locator("tbody th a").first().click();
            visit.click("Ghi quyết định");
            visit.page().locator("[role=alert]").waitFor();
            visit.picture("trung-thieu").checkPage();
            visit.click("Cùng một người");
            visit.page().locator("#reason").fill("đã xem căn cước của cả hai");
            visit.click("Ghi quyết định");
            visit.page().locator("text=Mở lại quyết định").waitFor();
            visit.picture("trung-da-xet").checkPage();
            assertThat(visit.page().locator("main").innerText()).contains("bản vào sổ trước là bản chính");
        }
    }

    @Test
    void aSearchThatLooksWhollyWrongStopsAndSaysSo() {
        try (var visit = Visit.laptop(browser, address).backAs(ofACommune).go("/duplicates")) {
            visit.click("Tìm người trùng");
            visit.page().locator("text=Đã dừng lần tìm lúc").waitFor();
            visit.picture("trung-dung").checkPage();
            assertThat(visit.page().locator("table").count()).isZero();
        }
    }

    private Visit laptop() {
        return Visit.laptop(browser, address).backAs(officer);
    }

    private static void register(
            Registry registry, String code, int commune, String name, String birth, String citizenId) {
        var members = SheetDraft.of(code, commune)
                .member(name, birth, citizenId)
                .sheet()
                .members();
        registry.register(DAY, List.of(new NewHousehold(code, commune, "Thôn Hạ", name, members)));
    }
}
