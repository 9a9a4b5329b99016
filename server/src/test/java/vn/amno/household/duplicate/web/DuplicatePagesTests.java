package vn.amno.household.duplicate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Agency;
import vn.amno.access.Role;
import vn.amno.access.SignedIn;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;

@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class DuplicatePagesTests {

    private static final int BAC_GIANG = 1200024;
    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final SignedIn PROVINCE = SignedIn.as(Role.PROVINCE_OFFICER, BAC_GIANG);
    private static final SignedIn COMMUNE = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG);

    private final MockMvcTester mvc;
    private final Registry registry;
    private final RegistryTables tables;
    private final JdbcClient jdbc = PostgresForTests.superuser();

    DuplicatePagesTests(MockMvcTester mvc, Registry registry) {
        this.mvc = mvc;
        this.registry = registry;
        tables = new RegistryTables();
    }

    @BeforeEach
    @AfterEach
    void emptyRegistry() {
        tables.clear();
        jdbc.sql("truncate household.duplicate_run").update();
    }

    @Test
    void aPairIsListedAndShownSideBySide() {
        var pair = search();

        assertThat(get("/duplicates", PROVINCE))
                .hasStatusOk()
                .bodyText()
                .contains("1 cặp hồ sơ chờ xét", "gần như chắc", "xã Liên Chung", "xã Ngọc Lý", "cùng họ tên");
        assertThat(get(pair, PROVINCE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "có phải một người?",
                        "024******412",
                        "12/03/1975",
                        "Khác ở: khác xã",
                        "name=\"version\" value=\"1\"")
                .doesNotContain("024175000412");
        assertThat(get("/duplicates?show=SAME&band=LOOK", PROVINCE))
                .bodyText()
                .contains("Không có cặp nào cùng một người, mức “nên xem”");
    }

    @Test
    void aDecisionIsKeptShownAndTakenBack() {
        var pair = search();

        assertThat(decide(pair, "1", "SAME", "đã xem căn cước"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(pair);
        assertThat(get(pair, PROVINCE))
                .bodyText()
                .contains("Cả hai vẫn còn nguyên trong sổ", "đã xem căn cước", "Mở lại để xét");
        assertThat(decide(pair, "2", "OPEN", "nhầm người")).hasStatus(HttpStatus.FOUND);
        assertThat(get(pair, PROVINCE)).bodyText().contains("nhầm người", "Ghi quyết định");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        var pair = search();

        assertThat(decide(pair, "1", "", "đã xem căn cước"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa chọn quyết định", "đã xem căn cước");
        assertThat(decide(pair, "1", "SAME", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa ghi lý do", "value=\"SAME\" checked");
    }

    @Test
    void whoIsLateSeesBothDecisions() {
        var pair = search();
        decide(pair, "1", "DIFFERENT", "hai chị em họ");

        assertThat(decide(pair, "1", "SAME", "một người"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("quyết định của anh, chị chưa ghi", "hai chị em họ", "“cùng một người”: một người");
    }

    @Test
    void aPairOutsideTheAreaIsNotFoundAndAnAgencyMayNotAsk() {
        var pair = search();

        assertThat(get(pair, COMMUNE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/duplicates/" + UUID.randomUUID(), COMMUNE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/duplicates", COMMUNE)).hasStatusOk().bodyText().doesNotContain("Xuyến");
        assertThat(get("/duplicates", SignedIn.as(Agency.HEALTH, BAC_GIANG))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aCommuneIsToldOnlyToAskTheProvince() {
        register("A", LIEN_CHUNG, "024175000412");
        register("B", NGOC_LY, "");

        searchAs(COMMUNE);

        assertThat(get("/duplicates", COMMUNE))
                .hasStatusOk()
                .bodyText()
                .contains("Có thể có hồ sơ ở nơi khác", "Liên hệ cấp tỉnh")
                .doesNotContain("Xuyến", "xã Ngọc Lý");
    }

    @Test
    void aSearchThatLooksWhollyWrongSaysWhyAndOpensNothing() {
        var twice = new ArrayList<NewHousehold>();
        for (var number = 0; number < 30; number++) {
            for (var file : List.of("M", "N")) {
                twice.add(household(file + number, LIEN_CHUNG, "Giàng " + (char) ('A' + number) + "ua", ""));
            }
        }
        registry.register(DAY, twice);

        searchAs(COMMUNE);

        assertThat(get("/duplicates", COMMUNE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đã dừng lần tìm lúc", "60 trên 60 người trong sổ", "Thường dưới 20%", "Chưa mở cặp nào để xét")
                .contains("Không có cặp nào chờ xét")
                .doesNotContain("Giàng");
    }

    /** Address of the only pair. */
    private String search() {
        register("A", LIEN_CHUNG, "024175000412");
        register("B", NGOC_LY, "");
        searchAs(PROVINCE);
        return "/duplicates/"
                + jdbc.sql("select id from household.duplicate_pair")
                        .query(UUID.class)
                        .single();
    }

    private void searchAs(SignedIn who) {
        assertThat(mvc.post().uri("/duplicates/search").with(who)).hasStatus(HttpStatus.FOUND);
        RegistryTables.await(() -> get("/duplicates/search", who).getResponse().getHeader("HX-Refresh") != null);
    }

    private void register(String code, int commune, String citizenId) {
        registry.register(DAY, List.of(household(code, commune, "Khổng Thị Xuyến", citizenId)));
    }

    private static NewHousehold household(String code, int commune, String name, String citizenId) {
        var members = SheetDraft.of(code, commune)
                .member(name, "1975-03-12", citizenId)
                .sheet()
                .members();
        return new NewHousehold(code, commune, "Thôn Hạ", name, members);
    }

    private MvcTestResult get(String address, SignedIn who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult decide(String pair, String version, String decision, String reason) {
        return mvc.post()
                .uri(pair)
                .param("version", version)
                .param("decision", decision)
                .param("reason", reason)
                .with(PROVINCE)
                .exchange();
    }
}
