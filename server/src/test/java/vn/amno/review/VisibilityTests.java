package vn.amno.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.PostgresForTests;
import vn.amno.household.HouseholdFile.Person;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.RosterLine;
import vn.amno.household.RosterQuery;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.Freshness;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/** Whatever leaves by a page or a file is searched for values that whoever asked does not see. */
@SpringBootTest(properties = {"amno.export.rows-per-day=3", "amno.import.files-per-day=2"})
@AutoConfigureMockMvc(addFilters = false, print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = PostgresForTests.class)
@ExtendWith(OutputCaptureExtension.class)
class VisibilityTests {

    private static final int YEAR = Canaries.DAY.getYear();
    private static final String LIST = "/households?year=" + YEAR;
    private static final String PURPOSE = "niêm yết ở nhà văn hóa";

    private final MockMvcTester mvc;
    private final Registry registry;
    private final Households households;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final String request = UUID.randomUUID().toString();
    private HouseholdId household = new HouseholdId(new UUID(0, 0));
    private UUID person = new UUID(0, 0);

    VisibilityTests(MockMvcTester mvc, Registry registry, Households households) {
        this.mvc = mvc;
        this.registry = registry;
        this.households = households;
    }

    @BeforeEach
    void record() {
        clear();
        registry.record(Canaries.DAY, List.of(Canaries.sheet("CN-1", Places.FIRST)));
        household =
                households
                        .roster(new RosterQuery(0, Integer.MAX_VALUE, LocalDate.of(2025, 1, 1), "CN-1"), 0, 2)
                        .stream()
                        .map(RosterLine::id)
                        .findFirst()
                        .orElseThrow();
        person = households.find(household).orElseThrow().people().stream()
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void clear() {
        new RegistryTables().clear();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void aFieldThatIsNotSeenIsInNoPageAndInNoFile(Field hidden, CapturedOutput log) {
        var fields = EnumSet.complementOf(EnumSet.of(hidden));
        var everything = everything(acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class)));
        var without = everything(acting(EnumSet.allOf(Right.class), fields));

        assertThat(Canaries.WORDS.get(hidden))
                .isNotEmpty()
                .allSatisfy(canary -> assertThat(without)
                        .as("%s of somebody who does not see %s", canary, hidden)
                        .noneMatch(answer -> answer.contains(canary)));
        assertThat(Canaries.WORDS.get(hidden))
                .as("of somebody who sees it")
                .anySatisfy(canary -> assertThat(everything).anyMatch(answer -> answer.contains(canary)));
        assertThat(log.getAll()).doesNotContain(Canaries.CITIZEN_ID, Canaries.HEAD, "Pu Péo", "1234567", "14/03/1957");
    }

    @Test
    void nobodyGetsAWholeCitizenIdWithoutAskingForIt() {
        var readers = acting(EnumSet.complementOf(EnumSet.of(Right.UNMASK)), EnumSet.allOf(Field.class));

        assertThat(everything(readers)).noneMatch(answer -> answer.contains(Canaries.CITIZEN_ID));
        assertThat(everything(acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class))))
                .filteredOn(answer -> answer.contains(Canaries.CITIZEN_ID))
                .as("only the workbook, which is imported again")
                .hasSize(1);
    }

    @Test
    void figuresAloneHaveNoNameAndNoLinkToOne() {
        var committee = acting(EnumSet.of(Right.SIGNED_IN, Right.READ_FIGURES), EnumSet.noneOf(Field.class));

        assertThat(List.of(
                        text(get(committee, "/?unit=" + Places.FIRST + "&year=" + YEAR)),
                        text(get(committee, "/?unit=" + Places.PROVINCE + "&year=" + YEAR)),
                        text(get(committee, "/transitions?unit=" + Places.FIRST + "&year=" + YEAR))))
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain(
                                Canaries.HEAD,
                                "CN-1",
                                "href=\"/households",
                                "href=\"/imports\"",
                                "/transitions/households")
                        .contains("</html>"));
    }

    @Test
    void whoeverReadsNamesOnlyGetsNoLinkToAHousehold() {
        var agency =
                acting(EnumSet.of(Right.SIGNED_IN, Right.READ_FIGURES, Right.READ_NAMES), EnumSet.noneOf(Field.class));

        assertThat(text(get(agency, LIST)))
                .contains(Canaries.HEAD)
                .doesNotContain(
                        "/households/" + household.value(),
                        "/households/export",
                        "Thu nhập",
                        "Thiếu hụt",
                        "Nguyên nhân");
        assertThat(text(get(agency, "/households?year=0")))
                .contains(Canaries.HEAD)
                .doesNotContain(household.value().toString());
    }

    @Test
    void aFilterOrAnOrderByWhatIsNotSeenIsPassedOver() {
        var agency = acting(EnumSet.of(Right.READ_NAMES), EnumSet.noneOf(Field.class));

        assertThat(text(get(agency, LIST + "&deprivation=LATRINE&cause=3&sort=INCOME")))
                .as("a household that lacks no latrine")
                .contains(Canaries.HEAD)
                .doesNotContain("aria-sort=\"descending\"");
    }

    @Test
    void aCitizenIdIsShownOnceWithAReason() {
        var officer = acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class));
        var address = "/households/" + household.value() + "/people/" + person + "/citizen-id";

        assertThat(text(get(officer, address))).contains("001******263").doesNotContain(Canaries.CITIZEN_ID);
        var without = post(officer, address, "reason", " ab ");
        assertThat(without).hasStatus(422);
        assertThat(text(without)).doesNotContain(Canaries.CITIZEN_ID);
        assertThat(acts("UNMASKED")).isZero();

        var shown = post(officer, address, "reason", "đối chiếu thẻ căn cước");
        assertThat(shown).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(text(shown)).contains(Canaries.CITIZEN_ID);
        assertThat(acts("UNMASKED")).isEqualTo(1);
    }

    @Test
    void aCitizenIdIsNotShownElsewhereOrWithoutTheRight() {
        var address = "/households/" + household.value() + "/people/" + person + "/citizen-id";
        var surveyor = acting(EnumSet.complementOf(EnumSet.of(Right.UNMASK)), EnumSet.allOf(Field.class));
        var elsewhere = new Acting(
                somebody(),
                new Scope(List.of(new Scope.Range(1, 2))),
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                false);

        assertThat(post(surveyor, address, "reason", "đối chiếu thẻ căn cước")).hasStatus(403);
        assertThat(post(elsewhere, address, "reason", "đối chiếu thẻ căn cước")).hasStatus(404);
        assertThat(acts("UNMASKED")).isZero();
    }

    @Test
    void aFileSaysWhoTookItOutAndWhatForAndIsRecorded() {
        var officer = acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class));

        assertThat(post(officer, LIST.replace("?", "/export?"), "format", "csv"))
                .as("without a purpose")
                .hasStatus(422);
        assertThat(acts("EXPORTED")).isZero();

        assertThat(text(export(officer, "csv"))).contains("Người thử", PURPOSE, Canaries.HEAD);
        assertThat(text(export(officer, "xlsx"))).contains("Người thử", PURPOSE, Canaries.HEAD, Canaries.CITIZEN_ID);
        assertThat(acts("EXPORTED")).isEqualTo(2);
    }

    @Test
    void aFamilyReadsWhoOpenedPrintedAndTookOutItsFile() {
        var officer = acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class));
        var page = "/households/" + household.value();

        get(officer, page);
        get(officer, page);
        get(officer, page + "/why?year=" + YEAR);
        assertThat(acts("OPENED")).as("once a day for each person").isEqualTo(1);
        assertThat(post(officer, "/prints", "path", page)).hasStatus(204);
        assertThat(export(officer, "csv")).hasStatusOk();

        assertThat(text(get(officer, page + "/log")))
                .contains("mở xem hồ sơ", "trang: hồ sơ hộ", "xuất tệp", PURPOSE, "Người thử");
    }

    @Test
    void anExportElsewhereIsNotInTheLogOfAHouseholdThatWasNotInIt() {
        registry.record(Canaries.DAY, List.of(Canaries.sheet("CN-2", Places.SECOND)));
        var officer = acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class));

        Freshness.with(officer.carrier(), () -> true)
                .run(() -> assertThat(mvc.post()
                                .uri(LIST.replace("?", "/export?") + "&unit=" + Places.SECOND)
                                .param("purpose", PURPOSE)
                                .param("format", "csv")
                                .exchange())
                        .hasStatusOk());

        assertThat(acts("EXPORTED")).isEqualTo(1);
        assertThat(text(get(officer, "/households/" + household.value() + "/log")))
                .doesNotContain(PURPOSE);
    }

    @Test
    void whatIsPrintedIsKeptWithoutTypedNamesAndOnlyForWhoeverSeesIt() {
        var officer = acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class));
        var elsewhere = new Acting(
                somebody(),
                new Scope(List.of(new Scope.Range(1, 2))),
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                false);

        assertThat(post(elsewhere, "/prints", "path", "/households/" + household.value()))
                .hasStatus(204);
        assertThat(post(officer, "/prints", "path", "/law")).hasStatus(204);
        assertThat(post(officer, "/prints", "path", "/households/" + "-".repeat(36)))
                .hasStatus(204);
        assertThat(acts("PRINTED")).isZero();

        assertThat(post(officer, "/prints?year=" + YEAR + "&q=" + Canaries.HEAD, "path", "/households"))
                .hasStatus(204);
        assertThat(jdbc.sql(
                                "select details ->> 'page' from audit.entry where action = 'PRINTED' and request = :request")
                        .param("request", request)
                        .query(String.class)
                        .single())
                .startsWith("danh sách hộ; " + YEAR)
                .contains("có lọc theo tên, mã")
                .doesNotContain(Canaries.HEAD);
    }

    @Test
    void anAccountTakesOutNoMoreThanItMayInADay() {
        var officer = acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class));
        for (var file = 0; file < 3; file++) {
            assertThat(export(officer, "csv")).hasStatusOk();
        }

        var refused = export(officer, "csv");

        assertThat(refused).hasStatus(403);
        assertThat(text(refused)).doesNotContain(Canaries.HEAD);
        assertThat(text(get(officer, LIST.replace("?", "/export?")))).contains("nhiều hơn số hộ còn xuất được hôm nay");
    }

    @Test
    void anAccountSendsNoMoreFilesThanItMayInADay() {
        var officer = acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class));
        var file = export(officer, "xlsx").getResponse().getContentAsByteArray();
        for (var sent = 0; sent < 2; sent++) {
            assertThat(send(officer, file)).hasStatus3xxRedirection();
        }

        var refused = send(officer, file);

        assertThat(refused).hasStatus(403);
        assertThat(text(refused)).contains("đã gửi đủ số tệp được gửi trong một ngày");
        assertThat(send(acting(EnumSet.allOf(Right.class), EnumSet.allOf(Field.class)), file))
                .as("somebody else")
                .hasStatus3xxRedirection();
        RegistryTables.await(
                () -> jdbc.sql("select count(*) = 0 from household.import_run where state in ('RECEIVED', 'CHECKING')")
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void aWorkbookWithGapsIsNotWritten() {
        var fields = EnumSet.complementOf(EnumSet.of(Field.HEALTH));
        var officer = acting(EnumSet.allOf(Right.class), fields);

        assertThat(text(get(officer, LIST.replace("?", "/export?")))).doesNotContain("value=\"xlsx\"");
        assertThat(export(officer, "xlsx")).hasStatus(403);
    }

    /** All pages and files that show households, for somebody. */
    private List<String> everything(Acting acting) {
        var answers = new ArrayList<String>();
        for (var address : List.of(
                LIST,
                LIST + "&unit=" + Places.FIRST,
                "/households?year=0&q=CN-1",
                "/households/" + household.value(),
                "/households/" + household.value() + "/why?year=" + YEAR,
                "/households/" + household.value() + "/people/" + person + "/citizen-id",
                "/households/export?year=" + YEAR,
                "/transitions?year=" + YEAR,
                "/transitions/households?year=" + YEAR + "&standard=vn-2016&before=POOR&after=POOR")) {
            answers.add(text(get(acting, address)));
        }
        var csv = export(acting, "csv");
        assertThat(csv).hasStatusOk();
        answers.add(text(csv));
        answers.add(text(export(acting, "xlsx")));
        return answers;
    }

    private MvcTestResult get(Acting acting, String address) {
        return acting.carrier().call(() -> mvc.get().uri(address).exchange());
    }

    private MvcTestResult post(Acting acting, String address, String name, String value) {
        return Freshness.with(acting.carrier(), () -> true)
                .call(() -> mvc.post().uri(address).param(name, value).exchange());
    }

    private MvcTestResult send(Acting acting, byte[] file) {
        return acting.carrier()
                .call(() -> mvc.post()
                        .uri("/imports")
                        .multipart()
                        .file(new MockMultipartFile("file", "ra-soat.xlsx", "application/octet-stream", file))
                        .param("reviewDate", Canaries.DAY.toString())
                        .exchange());
    }

    private MvcTestResult export(Acting acting, String format) {
        return Freshness.with(acting.carrier(), () -> true)
                .call(() -> mvc.post()
                        .uri(LIST.replace("?", "/export?"))
                        .param("purpose", PURPOSE)
                        .param("format", format)
                        .exchange());
    }

    private long acts(String action) {
        return jdbc.sql("select count(*) from audit.entry where action = :action and request = :request")
                .param("request", request)
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private Acting acting(Set<Right> rights, Set<Field> fields) {
        return new Acting(somebody(), Scope.EVERYWHERE, rights, fields, false);
    }

    private Actor somebody() {
        return new Actor(UUID.randomUUID(), "Người thử", "Công chức cấp xã", "127.0.0.1", request);
    }

    /** The text of an answer; of a workbook that of all its parts. */
    private static String text(MvcTestResult result) {
        var bytes = result.getResponse().getContentAsByteArray();
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        try {
            var file = Files.createTempFile("export", ".xlsx");
            Files.write(file, bytes);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
