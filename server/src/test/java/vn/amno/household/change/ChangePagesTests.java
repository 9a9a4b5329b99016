package vn.amno.household.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.amno.household.change.Officers.as;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.ChangeId;
import vn.amno.household.Changes;
import vn.amno.household.HouseholdId;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;

@ApplicationModuleTest(value = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class ChangePagesTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final String CITIZEN_ID = "024070001234";

    private final MockMvcTester mvc;
    private final Changes changes;
    private final Registry registry;
    private final RegistryTables tables;
    private final Acting surveyor;
    private final Acting chair;
    private final Acting stranger;
    private HouseholdId home = new HouseholdId(new UUID(0, 0));

    ChangePagesTests(MockMvcTester mvc, Changes changes, Registry registry, Areas areas, JdbcClient jdbc) {
        this.mvc = mvc;
        this.changes = changes;
        this.registry = registry;
        this.tables = new RegistryTables(jdbc);
        this.surveyor = Officers.surveyor(areas.get(LIEN_CHUNG));
        this.chair = Officers.chair(areas.get(LIEN_CHUNG));
        this.stranger = Officers.both(areas.get(NGOC_LY));
    }

    @BeforeEach
    void aFamilyOfThree() {
        tables.clear();
        var members = SheetDraft.of("H1", LIEN_CHUNG)
                .member("Lò Văn Sơn", "1950-02-03", CITIZEN_ID)
                .member("Lò Thị Mai", "1953", "")
                .member("Lò <b>Tú</b>", "1980-09-01", "")
                .sheet()
                .members();
        home = registry.register(DAY, List.of(new NewHousehold("H1", LIEN_CHUNG, "Thôn Hạ", "Lò Văn Sơn", members)))
                .getFirst();
    }

    @Test
    void theMenuOffersWhatCanBeSaidOfEachPersonAndEscapesNames() {
        assertThat(get(surveyor, menu()))
                .hasStatusOk()
                .bodyText()
                .contains("Đề nghị thay đổi: hộ Lò Văn Sơn", "024******234", "Khai tử", "Thêm người vào hộ")
                .contains("Lò &lt;b&gt;Tú&lt;/b&gt;")
                .doesNotContain(CITIZEN_ID, "<b>Tú</b>");
        assertThat(get(chair, menu())).hasStatusOk().bodyText().doesNotContain("Thêm người vào hộ");
        assertThat(get(stranger, menu())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDeathGoesFromTheFormToTheRegistryAndBackOnOneScreen() {
        var son = person("Lò Văn Sơn");
        var mai = person("Lò Thị Mai");
        assertThat(get(surveyor, menu() + "/new?kind=DEATH&person=" + son))
                .hasStatusOk()
                .bodyText()
                .contains("Ngày mất", "Ai làm chủ hộ", "Lò Thị Mai");

        var id = UUID.randomUUID();
        var form = Map.of(
                "kind", "DEATH", "household", home.value().toString(), "person", son.toString(), "on", "06/05/2019");
        assertThat(post(surveyor, "/changes/" + id, form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chọn một người làm chủ hộ.", "value=\"06/05/2019\"");
        var whole = new HashMap<>(form);
        whole.put("head", mai.toString());
        assertThat(post(surveyor, "/changes/" + id, whole)).hasRedirectedUrl("/changes/" + id);
        assertThat(get(surveyor, "/changes/" + id))
                .bodyText()
                .contains("Hiện nay", "Theo đề nghị", "không còn trong hộ từ ngày 06/05/2019", "Gửi duyệt");
        assertThat(get(chair, "/changes/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(surveyor, "/changes/" + id + "/submit", Map.of())).hasRedirectedUrl("/changes/" + id);
        assertThat(get(surveyor, "/changes/" + id)).bodyText().contains("người lập không tự duyệt");
        assertThat(get(chair, "/changes")).bodyText().contains("Chờ duyệt (1)", "Khai tử");
        assertThat(get(chair, "/changes/" + id)).bodyText().contains("Duyệt và ghi sổ", "Trả lại");
        assertThat(post(chair, "/changes/" + id + "/approve", Map.of("version", "2")))
                .hasRedirectedUrl("/changes/" + id);
        assertThat(get(chair, "/changes/" + id)).bodyText().contains("Đã duyệt, đã ghi sổ");

        assertThat(get(surveyor, menu())).bodyText().contains("Khai tử nhầm", "/changes/" + id + "/undo");
        assertThat(get(surveyor, "/changes/" + id + "/undo"))
                .hasStatusOk()
                .bodyText()
                .contains("Nếu được duyệt", "trở lại", "Gửi đề nghị hủy khai tử");
        var undo = UUID.randomUUID();
        assertThat(post(surveyor, "/changes/" + undo + "/undo", Map.of("target", id.toString())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa ghi lý do");
        assertThat(post(
                        surveyor,
                        "/changes/" + undo + "/undo",
                        Map.of("target", id.toString(), "note", "nhầm người cùng tên")))
                .hasRedirectedUrl("/changes/" + undo);
        post(chair, "/changes/" + undo + "/approve", Map.of("version", "2"));
        assertThat(as(surveyor, () -> changes.household(home)).present())
                .extracting(PersonView::name)
                .contains("Lò Văn Sơn");
    }

    @Test
    void whoComesLateGetsAConflictWithBothStates() {
        var birth = submitted(child());
        var death = submitted(new Change.Death(
                home, LocalDate.of(2019, 5, 6), person("Lò Văn Sơn"), new NewHead(person("Lò Thị Mai"), Map.of()), ""));
        as(chair, () -> changes.approve(death, 2));

        assertThat(post(chair, "/changes/" + birth.value() + "/approve", Map.of("version", "2")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sổ đã đổi từ lúc gửi", "Lúc gửi", "Hiện nay", "chủ hộ Lò Thị Mai");
        assertThat(post(chair, "/changes/" + death.value() + "/return", Map.of("version", "2", "reason", "muộn")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aCorrectionIsShownAsOldAndNewAndKeepsWhatTheRoleDoesNotSee() {
        var blind = new Acting(
                surveyor.actor(),
                surveyor.scope(),
                surveyor.rights(),
                EnumSet.complementOf(EnumSet.of(Field.BIRTH_DATE, Field.CITIZEN_ID)),
                false);
        var son = person("Lò Văn Sơn");
        assertThat(get(blind, menu() + "/new?kind=CORRECT_MEMBER&person=" + son))
                .bodyText()
                .contains("value=\"Lò Văn Sơn\"")
                .doesNotContain("1950", "024***", "name=\"birth\"", "name=\"citizenId\"");

        var id = UUID.randomUUID();
        post(
                blind,
                "/changes/" + id,
                Map.of(
                        "kind", "CORRECT_MEMBER",
                        "household", home.value().toString(),
                        "person", son.toString(),
                        "name", "Lò Văn Sơn",
                        "sex", "Nam",
                        "ethnicity", "Tày",
                        "relation", "Chủ hộ",
                        "note", "theo giấy khai sinh"));
        assertThat(get(blind, "/changes/" + id)).bodyText().contains("dân tộc Mông", "dân tộc Tày");
        as(surveyor, () -> changes.submit(new ChangeId(id)));
        as(chair, () -> changes.approve(new ChangeId(id), 2));

        assertThat(as(surveyor, () -> changes.household(home)).present().getFirst())
                .satisfies(person -> assertThat(person.ethnicity()).isEqualTo("Tày"))
                .satisfies(person -> assertThat(person.birth()).isNotNull())
                .satisfies(person -> assertThat(person.maskedCitizenId()).isEqualTo("024******234"));
    }

    @Test
    void whatCannotBeReadIsSaidNearTheFieldAndKept() {
        var typed = Map.of(
                "kind", "ADD_MEMBER",
                "household", home.value().toString(),
                "name", "Lò Thị Hoa",
                "birth", "hôm qua",
                "reason", "BORN",
                "relation", "Cháu",
                "on", "06/05/2019");

        assertThat(post(surveyor, "/changes/" + UUID.randomUUID(), typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“hôm qua” không đọc được thành ngày sinh", "value=\"hôm qua\"", "aria-invalid=\"true\"");
    }

    private ChangeId submitted(Change change) {
        var id = new ChangeId(UUID.randomUUID());
        as(surveyor, () -> changes.draft(id, change));
        as(surveyor, () -> changes.submit(id));
        return id;
    }

    private Change child() {
        return new Change.AddMember(
                home,
                LocalDate.of(2019, 5, 6),
                new PersonFacts("Lò Thị Hoa", "Nữ", null, "Thái", ""),
                "Cháu",
                JoinReason.BORN,
                "");
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
