package vn.amno.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;
import vn.amno.PostgresForTests;
import vn.amno.access.Role;
import vn.amno.access.SignedIn;

@ApplicationModuleTest(extraIncludes = {"web", "access", "audit", "keys"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class AreaPagesTests {

    private static final SignedIn SOMEBODY = SignedIn.as(Role.STEERING_COMMITTEE, null);

    private final MockMvcTester mvc;

    AreaPagesTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    private MvcTestResultAssert page(String address, Object... variables) {
        return assertThat(mvc.get().uri(address, variables).with(SOMEBODY).exchange())
                .hasStatusOk();
    }

    @Test
    void withoutAQuestionTheProvincesOfTheDayAreListed() {
        page("/areas?on=2026-01-01")
                .bodyText()
                .contains(
                        "34 tỉnh, thành phố trực thuộc trung ương ngày 01/01/2026",
                        "Thành phố Hà Nội",
                        "/areas/2200024?on=2026-01-01");
        page("/areas?on=30/6/2025").bodyText().contains("63 tỉnh", "Tỉnh Bắc Giang", "ngày 30/06/2025");
        page("/areas").bodyText().contains("Địa bàn", "Thành phố Hà Nội");
    }

    @Test
    void aDayBeforeTheSourcesIsSaidToBeSo() {
        page("/areas?on=2010-01-01").bodyText().contains("Chưa có danh mục cho ngày 01/01/2010", "01/01/2015");
    }

    @Test
    void aSearchShowsWhereTheUnitsLieAndWhetherTheyExist() {
        page("/areas?q=lien chung tan yen&on=2022-11-22")
                .bodyText()
                .contains(
                        "1 đơn vị khớp “lien chung tan yen”",
                        "Xã Liên Chung",
                        "07357",
                        "Huyện Tân Yên, Tỉnh Bắc Giang",
                        "đến 30/06/2025")
                .doesNotContain("không còn");
        page("/areas?q=lien chung tan yen&on=2025-07-01").bodyText().contains("không còn ngày 01/07/2025");
    }

    @Test
    void aUnitFoundByAnotherNameShowsThatName() {
        page("/areas?q=xa lam son tan yen&on=2022-11-22").bodyText().contains("Xã Lam Cốt", "tên khác: Xã Lam Sơn");
    }

    @Test
    void theDayStandsInItsFieldAsVietnameseWriteIt() {
        page("/areas?on=2022-11-02").bodyText().contains("value=\"02/11/2022\"").doesNotContain("aria-invalid");
        page("/areas?on=2/11/2022").bodyText().contains("value=\"02/11/2022\"", "/areas/1200024?on=2022-11-02");
        page("/areas?on=x").bodyText().contains("value=\"x\"", "aria-invalid=\"true\"");
    }

    @Test
    void aBroadSearchSaysHowToNarrowIt() {
        page("/areas?q=tan").bodyText().contains("50 đơn vị đầu tiên khớp “tan”; gõ thêm tên huyện hoặc tỉnh");
    }

    @Test
    void anEmptyAnswerTeachesHowToSearch() {
        page("/areas?q=xyzxyz")
                .bodyText()
                .contains("Không có đơn vị nào tên hoặc mã bắt đầu bằng “xyzxyz”", "/areas?q=lien+chung+tan+yen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x>", "' or 1=1 --"})
    void whatWasTypedIsEscaped(String typed) {
        page("/areas?q={q}&on={on}", typed, typed)
                .bodyText()
                .doesNotContain("<script>alert", "<img src=x")
                .contains("không đọc được thành ngày");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "31/02/2022", "hôm qua", "22-11-2022", "99999999999"})
    void aDayThatIsNoneIsExplainedAndTodayIsShown(String on) {
        page("/areas?on={on}", on)
                .bodyText()
                .contains("“" + on + "” không đọc được thành ngày. Ghi ngày/tháng/năm, ví dụ 22/11/2022.");
        page("/areas/1007357?on={on}", on)
                .bodyText()
                .contains("“" + on + "” không đọc được thành ngày", "Xã Liên Chung");
    }

    @Test
    void aUnitShowsItsPlaceItsHistoryAndWhatBecameOfIt() {
        page("/areas/1007339?on=2022-11-22")
                .bodyText()
                .contains("<h1>Thị trấn Cao Thượng</h1>")
                .contains("Mã 07339 · cấp xã · 01/01/2020 – 30/06/2025 · khu vực thành thị")
                .contains("/areas/1200024?on=2022-11-22", "/areas/1100216?on=2022-11-22")
                .contains("Trở thành", "/areas/2007339?on=2022-11-22", "chưa rõ toàn bộ hay một phần")
                .contains("Hình thành từ", "/areas/3007297", "/areas/3007339", "toàn bộ")
                .contains("Mã 07339 qua các thời kỳ", "Xã Tân Yên")
                .contains("Cùng cấp trên, ngày 22/11/2022", "Xã Liên Chung")
                .doesNotContain("Ngày 22/11/2022 không còn");
    }

    @Test
    void aUnitThatIsGoneIsShownAsItLastWas() {
        page("/areas/1007357?on=2026-01-01")
                .bodyText()
                .contains("Ngày 01/01/2026 không còn đơn vị này. Các danh sách bên dưới là của ngày 30/06/2025.")
                .contains("Thị trấn Cao Thượng");
        page("/areas/2007339?on=2020-01-01")
                .bodyText()
                .contains("Ngày 01/01/2020 chưa có đơn vị này", "ngày 01/07/2025");
    }

    @Test
    void aDistrictListsItsCommunesAndWhereTheyAreNow() {
        page("/areas/1100216?on=2019-12-14")
                .bodyText()
                .contains("24 đơn vị trực thuộc", "ngày 14/12/2019")
                .contains("Các xã của đơn vị này nay thuộc", "Phường Đa Mai", "Xã Tân Yên");
    }

    @Test
    void aUnitWithoutARecordedEndSaysSo() {
        page("/areas/1007312").bodyText().contains("Đã kết thúc trước 7/2025; ngày chưa có trong nguồn");
        page("/areas/1007333").bodyText().contains("Đến 6/2025 mã này là của Xã Lam Sơn");
    }

    @ParameterizedTest
    @CsvSource({
        "/areas/2031078, chưa có quy định",
        "/areas/1007339, khu vực thành thị",
        "/areas/1007357, khu vực nông thôn"
    })
    void ruralOrUrbanIsShownOrSaidToBeOpen(String address, String expected) {
        page(address).bodyText().contains(expected);
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThat(mvc.get().uri("/areas/12").with(SOMEBODY)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/areas/-5").with(SOMEBODY)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/areas/abc").with(SOMEBODY)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aVeryLongQuestionIsCutNotRefused() {
        page("/areas?q={q}", "tan ".repeat(1000)).bodyText().contains("Không có đơn vị nào");
    }
}
