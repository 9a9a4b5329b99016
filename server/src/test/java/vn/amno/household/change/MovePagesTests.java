package vn.amno.household.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.amno.household.change.Officers.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.Changes;
import vn.amno.household.HouseholdId;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.kernel.Acting;

/** The pages on which households move, split and come together. */
@ApplicationModuleTest(value = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class MovePagesTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private final MockMvcTester mvc;
    private final Changes changes;
    private final Registry registry;
    private final RegistryTables tables = new RegistryTables();
    private final Acting surveyor;
    private final Acting chair;
    private final Acting otherSurveyor;
    private final Acting otherChair;
    private HouseholdId home = new HouseholdId(new UUID(0, 0));

    MovePagesTests(MockMvcTester mvc, Changes changes, Registry registry, Areas areas) {
        this.mvc = mvc;
        this.changes = changes;
        this.registry = registry;
        this.surveyor = Officers.surveyor(areas.get(LIEN_CHUNG));
        this.chair = Officers.chair(areas.get(LIEN_CHUNG));
        this.otherSurveyor = Officers.surveyor(areas.get(NGOC_LY));
        this.otherChair = Officers.chair(areas.get(NGOC_LY));
    }

    @BeforeEach
    void aFamilyOfThree() {
        tables.clear();
        home = family("H1", "Lò Văn Sơn", "Lò Thị Mai", "Lò Văn Tú");
    }

    @Test
    void aHouseholdGoesToAnotherCommuneOnlyWhenThatOneTakesItOver() {
        assertThat(get(surveyor, menu())).bodyText().contains("Chuyển đi", "Tách hộ", "Nhập vào hộ khác");
        var form = form("MOVE_OUT", Map.of("on", "06/05/2019", "where", "COMMUNE", "commune", "07363"));
        var move = approved(surveyor, chair, form);

        assertThat(get(surveyor, "/households/" + home.value() + "/changes")).hasStatusOk();
        assertThat(get(otherChair, "/changes?shelf=TO_APPROVE")).bodyText().contains("Chờ duyệt (0)");
        assertThat(get(otherSurveyor, "/changes?shelf=INCOMING"))
                .bodyText()
                .contains("Chuyển đến, chờ nhận (1)", "Lò Văn Sơn", move);
        assertThat(get(surveyor, "/changes?shelf=INCOMING")).bodyText().contains("Chuyển đến, chờ nhận (0)");
        assertThat(get(otherSurveyor, move)).bodyText().contains("Nhận hộ này", "xã Ngọc Lý");
        assertThat(get(surveyor, move)).bodyText().doesNotContain("Nhận hộ này");

        assertThat(get(otherSurveyor, move + "/accept"))
                .hasStatusOk()
                .bodyText()
                .contains("Nhận hộ chuyển đến", "Mã hộ ở xã mình", "value=\"H1\"");
        var accept = form(
                "ACCEPT_MOVE",
                Map.of(
                        "move", move.substring("/changes/".length()),
                        "on", "06/05/2019",
                        "communeId", String.valueOf(NGOC_LY)));
        assertThat(post(otherSurveyor, "/changes/" + UUID.randomUUID(), accept))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa ghi mã hộ");
        accept.put("code", "N1");
        approved(otherSurveyor, otherChair, accept);
        assertThat(get(otherSurveyor, move))
                .as("nothing left to accept")
                .bodyText()
                .doesNotContain("Nhận hộ này");

        assertThat(get(otherSurveyor, "/changes?shelf=INCOMING")).bodyText().contains("Chuyển đến, chờ nhận (0)");
        assertThat(get(otherSurveyor, menu())).hasStatusOk().bodyText().contains("Mã hộ N1", "xã Ngọc Lý");
        assertThat(get(surveyor, menu())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(surveyor, move + "/undo")).bodyText().contains("Xã đến đã nhận hộ");
    }

    @Test
    void whatIsNoMoveToHereShowsNothingOfTheHousehold() {
        var foreign = form(
                "ACCEPT_MOVE",
                Map.of(
                        "move",
                        UUID.randomUUID().toString(),
                        "on",
                        "06/05/2019",
                        "code",
                        "N1",
                        "communeId",
                        String.valueOf(NGOC_LY)));

        assertThat(post(otherSurveyor, "/changes/" + UUID.randomUUID(), foreign))
                .hasStatus4xxClientError()
                .bodyText()
                .doesNotContain("Lò Văn");
        foreign.put("move", "không phải mã");
        assertThat(post(otherSurveyor, "/changes/" + UUID.randomUUID(), foreign))
                .hasStatus4xxClientError()
                .bodyText()
                .doesNotContain("Lò Văn");
    }

    @Test
    void aSplitShowsBothHouseholdsAndItsUndoTheConsequences() {
        var tu = person("Lò Văn Tú");
        var form = form("SPLIT", Map.of("on", "06/05/2019", "leaving." + tu, "x", "head", tu.toString()));
        assertThat(post(surveyor, "/changes/" + UUID.randomUUID(), form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa ghi mã hộ", "name=\"leaving." + tu + "\" value=\"x\" checked");
        form.put("code", "H1-2");
        var split = approved(surveyor, chair, form);

        assertThat(get(chair, split))
                .bodyText()
                .contains("Hộ Lò Văn Sơn, mã H1", "Hộ Lò Văn Tú, mã H1-2", "tách sang hộ mã H1-2");
        assertThat(get(surveyor, split + "/undo"))
                .hasStatusOk()
                .bodyText()
                .contains("Nếu được duyệt", "Sổ hộ trở lại như chưa có thay đổi này");
    }

    @Test
    void aMergeAsksEverybodysRelationAndTheOtherHouseholdsCode() {
        var other = family("H2", "Lò Văn Ba");
        var ba = as(surveyor, () -> changes.household(other))
                .present()
                .getFirst()
                .person();
        var form = form("MERGE", Map.of("on", "06/05/2019", "into", "H9", "communeId", String.valueOf(LIEN_CHUNG)));
        form.put("household", other.value().toString());

        assertThat(post(surveyor, "/changes/" + UUID.randomUUID(), form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không tìm thấy hộ mã H9", "value=\"H9\"");
        form.put("into", "H1");
        assertThat(post(surveyor, "/changes/" + UUID.randomUUID(), form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa chọn quan hệ của Lò Văn Ba");
        form.put("relation." + ba, "Bố/mẹ");
        approved(surveyor, chair, form);

        assertThat(as(surveyor, () -> changes.household(home)).present()).hasSize(4);
    }

    /** Address of the request that was sent as a form, submitted and approved. */
    private String approved(Acting proposer, Acting approver, Map<String, String> form) {
        var address = "/changes/" + UUID.randomUUID();
        assertThat(post(proposer, address, form)).hasRedirectedUrl(address);
        assertThat(get(proposer, address)).bodyText().contains("Theo đề nghị", "Gửi duyệt");
        assertThat(post(proposer, address + "/submit", Map.of())).hasRedirectedUrl(address);
        assertThat(get(approver, address)).bodyText().contains("Duyệt và ghi sổ", "Trả lại");
        assertThat(post(approver, address + "/approve", Map.of("version", "2"))).hasRedirectedUrl(address);
        return address;
    }

    private Map<String, String> form(String kind, Map<String, String> typed) {
        var form = new TreeMap<>(typed);
        form.put("kind", kind);
        form.put("household", home.value().toString());
        return form;
    }

    private HouseholdId family(String code, String... names) {
        var sheet = SheetDraft.of(code, LIEN_CHUNG);
        for (var name : names) {
            sheet.member(name, "1970", "");
        }
        return registry.register(
                        DAY,
                        List.of(new NewHousehold(
                                code,
                                LIEN_CHUNG,
                                "Thôn Hạ",
                                names[0],
                                sheet.sheet().members())))
                .getFirst();
    }

    private String menu() {
        return "/households/" + home.value() + "/changes";
    }

    private UUID person(String name) {
        return as(surveyor, () -> changes.household(home)).people().stream()
                .filter(person -> person.name().equals(name))
                .map(PersonView::person)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(Acting acting, String address) {
        return as(acting, () -> mvc.get().uri(address).accept("text/html").exchange());
    }

    private MvcTestResult post(Acting acting, String address, Map<String, String> form) {
        var request = mvc.post().uri(address).accept("text/html");
        form.forEach(request::param);
        return as(acting, () -> request.exchange());
    }
}
