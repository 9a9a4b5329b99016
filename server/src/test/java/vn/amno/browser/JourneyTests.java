package vn.amno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.amno.Application;
import vn.amno.access.Role;

/** From an empty register to the list that is handed in. The steps are told in order, since each finds what the one before left. */
@ExtendWith(Chromium.class)
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTests {

    /** The embedded database of the product itself, in a place of its own; it runs on until the tests end, so nobody clears it earlier. */
    private static final Path DATA =
            Path.of("target", "journey-" + ProcessHandle.current().pid());

    private static final int BAC_GIANG = 1200024;

    private final Playwright driver = Chromium.driver();
    private final Browser browser = Chromium.launch(driver);
    private String address = "";
    private Login officer = new Login("", "");
    private Path workbook = DATA;

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry registry) {
        registry.add("amno.data-dir", () -> DATA.resolve("amno").toString());
    }

    @BeforeAll
    void open(@LocalServerPort int port, @TempDir Path files, @Autowired ApplicationContext beans) {
        address = "http://localhost:" + port;
        workbook = ReviewFile.write(files);
        officer = Login.of(beans, Role.PROVINCE_OFFICER, BAC_GIANG);
    }

    @AfterAll
    void close() {
        browser.close();
        driver.close();
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"/", "/households", "/imports", "/transitions"})
    void anEmptyRegisterTeachesTheFirstStep(String path) {
        try (var visit = laptop().go(path)) {
            visit.picture("trong" + path.replace('/', '-')).checkPage();

            assertThat(visit.page()
                            .locator("main a[href='/imports'], form.an-upload")
                            .count())
                    .isPositive();
        }
    }

    @Order(2)
    @Test
    void anImportIsShownBeforeItIsWritten() {
        try (var visit = laptop().go("/imports")) {
            visit.upload(workbook, ReviewFile.REVIEW_DATE);
            visit.waitForHeading("Xem trước");
            visit.picture("nhap-xem-truoc").checkPage();

            assertThat(visit.page().locator(".an-pick").innerText()).containsSubsequence("6", "0", "0", "3");
            assertThat(visit.page().locator("#tu-choi").innerText())
                    .contains("1,5tr", "1.500.000")
                    .contains("99999", "miền núi");
            assertThat(visit.go("/households").page().locator("table").count()).isZero();
        }
    }

    @Order(3)
    @Test
    void anAcceptedImportFillsTheList() {
        try (var visit = laptop().go("/imports")) {
            visit.click("ra-soat-lien-chung-2022.xlsx");
            visit.click("Ghi 6 dòng mới và đổi");
            visit.waitForHeading("Đã ghi 6 dòng vào sổ");
            visit.picture("nhap-da-ghi").checkPage();

            visit.click("Xem danh sách hộ 2022");
            visit.picture("danh-sach").checkPage();
            assertThat(visit.page().locator("tbody").innerText())
                    .contains("Nguyễn Thị Thắm", "Hộ nghèo", "Cận nghèo", "Chưa xác định", "=HYPERLINK");
        }
    }

    @Order(4)
    @Test
    void aHouseholdIsFoundWithoutToneMarksAndSaysWhy() {
        try (var visit = laptop().go("/households?q=nguyen+thi+tham")) {
            visit.click("Nguyễn Thị Thắm");

            assertThat(visit.heading()).isEqualTo("Hộ bà Nguyễn Thị Thắm");
            assertThat(visit.page().locator("#vi-sao").innerText())
                    .contains("1.320.000 ≤ 1.500.000", "Nghị định 07/2021/NĐ-CP");
            assertThat(visit.page().locator("main").innerText())
                    .contains("099******412")
                    .doesNotContain("099178000412");
            visit.picture("ho").checkPage();
        }
    }

    @Order(5)
    @Test
    void aCitizenIdIsShownForAReasonThatTheSheetForTheFamilyTells() {
        try (var visit = phone().go("/households?q=nguyen+thi+tham")) {
            visit.click("Nguyễn Thị Thắm");
            visit.page().locator("a[href$='/citizen-id']").first().click();
            visit.picture("so-dinh-danh").checkPage();
            visit.page().locator("#reason").fill("đối chiếu thẻ căn cước");
            visit.page().locator("main form button").click();
            assertThat(visit.page().locator("main").innerText()).contains("099178000412");
            visit.checkPage();

            visit.click("Về trang của hộ");
            visit.page()
                    .waitForResponse(
                            answer -> answer.url().endsWith("/prints"),
                            () -> visit.page().evaluate("window.print()"));
            visit.click("Ai đã xem, ai đã sửa");
            assertThat(visit.page().locator("main").innerText())
                    .contains("xem dữ liệu được che", "đối chiếu thẻ căn cước", "Nguyễn Thị Thắm")
                    .contains("mở xem hồ sơ", "trang: hồ sơ hộ")
                    .doesNotContain("099178000412");
            visit.picture("ai-da-xem").checkPage();
        }
    }

    @Order(6)
    @Test
    void whoeverAsksForItIsHiddenAndShownAgain() {
        try (var visit = laptop().go("/households?q=nguyen+thi+tham")) {
            visit.click("Nguyễn Thị Thắm");
            var household = visit.page().url();
            visit.click("Ghi yêu cầu về dữ liệu");
            visit.page().locator("input[name=person]").first().check();
            visit.page().locator("#wish").selectOption("RESTRICT");
            visit.page().locator("#text").fill("không hiện tên trong danh sách");
            visit.checkPage();
            visit.page().locator("main form button").click();
            assertThat(visit.heading()).startsWith("Yêu cầu số");
            visit.page().locator("#closing").fill("đã hạn chế");
            visit.click("Kết thúc yêu cầu");
            visit.picture("yeu-cau-han-che").checkPage();
            var request = visit.page().url();

            visit.page().navigate(household);
            assertThat(visit.page().locator("main").innerText())
                    .contains("đang hạn chế")
                    .doesNotContain("Thắm");
            visit.picture("ho-han-che").checkPage();

            visit.page().navigate(request);
            visit.page().locator("#lift").fill("người dân rút yêu cầu");
            visit.page().locator("form[action$='/lift'] button").click();
            visit.page().navigate(household);
            assertThat(visit.heading()).isEqualTo("Hộ bà Nguyễn Thị Thắm");
        }
    }

    @Order(7)
    @Test
    void theSlipFitsOneSheetOfPaper() {
        try (var visit = laptop().go("/households?q=nguyen+thi+tham")) {
            visit.click("Nguyễn Thị Thắm");
            visit.page().locator(".an-actions .btn-primary").click();
            visit.picture("to-giai-thich").checkPage();

            var paper = visit.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
            assertThat(pages(paper)).isEqualTo(1);
        }
    }

    @Order(8)
    @Test
    void anEmptyListSaysWhichConditionToDrop() {
        try (var visit = laptop().go("/households?q=ngo+thi+buoi&verdict=POOR")) {
            assertThat(visit.page().locator(".an-empty").innerText())
                    .contains("Không có hộ nào khớp cả 2 điều kiện")
                    .contains("1 hộ nếu bỏ “Hộ nghèo”");

            visit.picture("danh-sach-trong").checkPage();
            visit.page().locator(".an-empty a").first().click();
            assertThat(visit.page().locator("tbody tr").count()).isEqualTo(1);
        }
    }

    @Order(9)
    @Test
    void whatIsExportedAndImportedAgainChangesNothing(@TempDir Path files) {
        try (var visit = laptop().go("/households?year=2022")) {
            visit.click("Xuất tệp 6 hộ");
            visit.picture("xuat-tep").checkPage();
            visit.page().locator("#purpose").fill("soát lại trước khi trình");
            var download = visit.page()
                    .waitForDownload(
                            () -> visit.page().locator("main form button").click());
            var exported = files.resolve("xuat.xlsx");
            download.saveAs(exported);

            visit.go("/imports").upload(exported, ReviewFile.REVIEW_DATE);
            visit.waitForHeading("Xem trước");
            assertThat(visit.page().locator(".an-pick").innerText()).containsSubsequence("0", "0", "6", "0");
            assertThat(visit.page().locator(".an-actions").innerText()).contains("Không có dòng mới hay đổi để ghi");
        }
    }

    @Order(10)
    @Test
    void theJourneyWorksWithoutJavaScript() {
        try (var visit = withoutJavaScript()) {
            visit.go("/imports").upload(workbook, ReviewFile.REVIEW_DATE);
            visit.waitForHeading("Xem trước");
            visit.click("Hủy, không ghi");
            assertThat(visit.heading()).isEqualTo("Đã hủy, sổ không đổi");

            visit.go("/").click("Xem danh sách hộ nghèo");
            visit.page().locator("tbody th a").first().click();
            assertThat(visit.page().locator("#vi-sao").innerText()).contains("Vì sao?");
        }
    }

    @Order(11)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?unit=all",
                "/?unit=all&show=NEAR_POOR",
                "/households",
                "/households?place=tan",
                "/households?year=0",
                "/imports",
                "/transitions",
                "/privacy/requests",
                "/areas",
                "/law",
                "/law?q=khong+co+gi+nhu+the",
                "/law/standards/vn-2022",
                "/law/standards/vn-2027",
                "/law/lists/causes",
            })
    void everyPageIsFitForEverybody(String path) {
        var name = "trang" + path.replaceAll("[^a-zA-Z0-9]+", "-");
        try (var laptop = laptop().go(path);
                var phone = phone().go(path)) {
            laptop.picture(name).checkPage();
            phone.picture(name).checkPage();
        }
    }

    @Order(12)
    @Test
    void pagesOfOneHouseholdAndOneImportFitAPhone() {
        try (var phone = phone()) {
            phone.go("/households?q=nguyen+thi+tham").click("Nguyễn Thị Thắm");
            phone.picture("ho").checkPage();
            phone.page().locator(".an-actions .btn-primary").click();
            phone.picture("to-giai-thich").checkPage();

            phone.go("/imports")
                    .page()
                    .locator("main a[href^='/imports/']:not([href$='template'])")
                    .last()
                    .click();
            phone.picture("nhap").checkPage();
            assertThat(phone.page().locator("main").innerText()).contains("1,5tr", "miền núi");
        }
    }

    @Order(13)
    @Test
    void thePhoneHasItsMenu() {
        try (var phone = phone().go("/law")) {
            phone.page().locator(".an-menu summary").click();
            phone.page().locator(".an-menu a[href='/households']").click();

            assertThat(phone.heading()).isEqualTo("Hộ trong danh sách rà soát");
        }
    }

    @Order(14)
    @Test
    void whatIsNotThereIsSaidKindly() {
        try (var visit = laptop().go("/law")) {
            visit.page().navigate(address + "/households/019a0000-0000-7000-8000-000000000000");
            assertThat(visit.page().locator("main").innerText())
                    .contains("Không tìm thấy hộ này trong phạm vi của anh, chị.");

            visit.page().navigate(address + "/khong-co");
            assertThat(visit.heading()).isEqualTo("Không có trang này");
            visit.picture("khong-co");
        }
    }

    private Visit laptop() {
        return Visit.laptop(browser, address).backAs(officer);
    }

    private Visit phone() {
        return Visit.phone(browser, address).backAs(officer);
    }

    private Visit withoutJavaScript() {
        return Visit.withoutJavaScript(browser, address).backAs(officer);
    }

    private static int pages(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return (int)
                Pattern.compile("/Type\\s*/Page[^s]").matcher(text).results().count();
    }
}
