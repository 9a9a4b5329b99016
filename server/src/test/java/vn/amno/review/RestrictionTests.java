package vn.amno.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.HouseholdFile.Person;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.Restrictions;
import vn.amno.household.RosterQuery;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.ReadOptions;
import vn.amno.household.workbook.Refusal;
import vn.amno.household.workbook.ReviewWorkbook;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.Freshness;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;
import vn.amno.law.LawBook;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.workbook.WorkbookException;

/** Somebody restricted is in no page and in no file, and all that is counted stays as it is. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false, print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = PostgresForTests.class)
class RestrictionTests {

    private static final int YEAR = Canaries.DAY.getYear();
    private static final String OTHER = "Vừ Mí Già";
    private static final String SEARCH = "hoang yen sung";
    private static final List<String> HIDDEN =
            List.of(Canaries.HEAD, Canaries.CITIZEN_ID, "001******263", "14/03/1957", "Pu Péo", "liệt hai chân");

    private final MockMvcTester mvc;
    private final Registry registry;
    private final Households households;
    private final Restrictions restrictions;
    private final Areas areas;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final String trace = UUID.randomUUID().toString();
    private HouseholdId household = new HouseholdId(new UUID(0, 0));
    private UUID person = new UUID(0, 0);

    RestrictionTests(
            MockMvcTester mvc, Registry registry, Households households, Restrictions restrictions, Areas areas) {
        this.mvc = mvc;
        this.registry = registry;
        this.households = households;
        this.restrictions = restrictions;
        this.areas = areas;
    }

    @BeforeEach
    void record() {
        clear();
        registry.record(Canaries.DAY, List.of(ofTwo("CN-1", Places.FIRST)));
        household = find("CN-1");
        person = households.find(household).orElseThrow().people().stream()
                .filter(each -> each.name().equals(Canaries.HEAD))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void clear() {
        jdbc.sql("truncate household.restricted_person").update();
        jdbc.sql("truncate privacy.subject_request cascade").update();
        new RegistryTables().clear();
    }

    @Test
    void whatNamesThePersonIsInNoPageAndInNoFile() {
        assertThat(everything()).anyMatch(answer -> answer.contains(Canaries.HEAD));

        restrictions.restrict(person);

        assertThat(HIDDEN)
                .allSatisfy(canary ->
                        assertThat(everything()).as(canary).isNotEmpty().noneMatch(answer -> answer.contains(canary)));
        assertThat(text(get("/households/" + household.value())))
                .contains("Đang hạn chế xử lý dữ liệu", Restrictions.HIDDEN, OTHER)
                .doesNotContain("/people/" + person + "/restricted");
    }

    @Test
    void aSearchByNameDoesNotFindThePersonAndOneByCodeDoes() {
        var lists = List.of("/households?year=" + YEAR + "&q=", "/households?year=0&q=");
        assertThat(lists)
                .allSatisfy(list -> assertThat(text(get(list + SEARCH))).contains(">CN-1<"));

        restrictions.restrict(person);

        assertThat(lists).allSatisfy(list -> {
            assertThat(text(get(list + SEARCH))).doesNotContain(">CN-1<");
            assertThat(text(get(list + "cn-1"))).contains(">CN-1<", Restrictions.HIDDEN);
        });
    }

    @Test
    void aNameThatIsHiddenHasNoPlaceInTheOrderOfNames() {
        registry.record(Canaries.DAY, List.of(named("CN-2", "Lò Văn Ân"), named("CN-3", "Lò Văn Ý")));
        restrictions.restrict(person);

        var ascending = text(get("/households?sort=NAME&year=" + YEAR));
        var descending = text(get("/households?sort=NAME&desc=true&year=" + YEAR));

        assertThat(ascending.indexOf(">CN-1<")).isGreaterThan(ascending.indexOf(">CN-3<"));
        assertThat(descending.indexOf(">CN-1<")).isGreaterThan(descending.indexOf(">CN-3<"));
    }

    @Test
    void figuresAndVerdictsStayAsTheyAre() {
        var home = "/?unit=" + Places.FIRST + "&year=" + YEAR;
        var before = text(get(home));
        var people = households.find(household).orElseThrow().people().size();

        restrictions.restrict(person);

        assertThat(text(get(home))).isEqualTo(before);
        assertThat(households.find(household).orElseThrow().people()).hasSize(people);
        assertThat(text(get("/households/" + household.value() + "/why?year=" + YEAR)))
                .contains("</html>");
    }

    @Test
    void aHouseholdThatWasLeftDoesNotNameThePersonEither() {
        var later = Canaries.DAY.plusMonths(3);
        registry.record(later, List.of(Canaries.sheet("CN-8", Places.SECOND)));
        restrictions.restrict(person);

        var unit = areas.get(Places.FIRST);
        var there = new Acting(
                somebody(),
                new Scope(List.of(new Scope.Range(unit.keyFrom(), unit.keyTo()))),
                EnumSet.complementOf(EnumSet.of(Right.ANSWER_SUBJECTS)),
                EnumSet.allOf(Field.class),
                false);
        assertThat(List.of(
                        text(get(there, "/households/" + household.value() + "?year=" + YEAR)),
                        text(get(there, "/households?year=" + YEAR)),
                        text(get(there, "/households?year=0&q=CN-1"))))
                .allSatisfy(page -> assertThat(page)
                        .contains(Restrictions.HIDDEN, "</html>")
                        .doesNotContain(HIDDEN));
    }

    @Test
    void theFileIsOpenedWithAReasonByThoseWhoAnswerForIt() {
        restrictions.restrict(person);
        var address = "/households/" + household.value() + "/people/" + person + "/restricted";
        var officer = acting(EnumSet.allOf(Right.class));

        assertThat(text(get(officer, "/households/" + household.value()))).contains(address);
        assertThat(text(get(officer, address))).doesNotContain(HIDDEN);
        assertThat(post(officer, address, "a")).hasStatus(422);
        assertThat(post(others(), address, "trả lời yêu cầu")).hasStatus(403);
        assertThat(opened()).isZero();

        assertThat(text(post(officer, address, "trả lời yêu cầu"))).contains(Canaries.HEAD, "001******263");
        assertThat(opened()).isEqualTo(1);
    }

    @Test
    void theCitizenIdIsNotUnmaskedAroundIt() {
        restrictions.restrict(person);
        var address = "/households/" + household.value() + "/people/" + person + "/citizen-id";

        assertThat(post(others(), address, "đối chiếu thẻ căn cước")).hasStatus(403);
        assertThat(opened()).isZero();
    }

    @Test
    void whatIsLiftedIsShownAgain() {
        restrictions.restrict(person);

        assertThat(restrictions.lift(person)).isTrue();

        assertThat(text(get("/households/" + household.value())))
                .contains(Canaries.HEAD, "14/03/1957")
                .doesNotContain("Đang hạn chế");
        assertThat(text(get("/households?year=" + YEAR + "&q=" + SEARCH))).contains(">CN-1<");
    }

    @Test
    void whatIsNotShownIsNotCorrected() {
        restrictions.restrict(person);
        var menu = "/households/" + household.value() + "/changes";

        assertThat(text(get(menu))).doesNotContain("kind=CORRECT_MEMBER&amp;person=" + person);
        assertThat(get(menu + "/new?kind=CORRECT_MEMBER&person=" + person)).hasStatus(409);
        assertThat(get(menu + "/new?kind=DEATH&person=" + person)).hasStatusOk();
    }

    @Test
    void aFileWithoutThePersonIsNotTakenBack(@TempDir Path home) throws IOException, WorkbookException {
        restrictions.restrict(person);
        var file =
                Files.write(home.resolve("a.xlsx"), export("xlsx").getResponse().getContentAsByteArray());
        var options = new ReadOptions(Canaries.DAY, Canaries.DAY.plusDays(1), Set.of(), areas, LawBook.shipped());

        var content = ReviewWorkbook.read(file, options, _ -> {});

        assertThat(content.rows()).isEmpty();
        assertThat(content.refusals())
                .extracting(Refusal::problem)
                .anyMatch(problem -> problem.contains("đang hạn chế xử lý"));
    }

    /** All pages and files that show the household, for a role that does not answer for restrictions. */
    private List<String> everything() {
        var page = "/households/" + household.value();
        var answers = new ArrayList<String>();
        for (var address : List.of(
                "/households?year=" + YEAR,
                "/households?year=" + YEAR + "&q=" + SEARCH,
                "/households?year=0",
                "/households?year=0&q=CN-1",
                "/households?year=0&q=" + SEARCH,
                page,
                page + "/why?year=" + YEAR,
                page + "/log",
                page + "/changes",
                page + "/changes/new?kind=DEATH&person=" + person,
                page + "/changes/new?kind=SPLIT",
                page + "/people/" + person + "/citizen-id",
                "/duplicates",
                "/transitions/households?year=" + YEAR + "&standard=vn-2016&before=POOR&after=POOR")) {
            answers.add(text(get(address)));
        }
        answers.add(text(export("csv")));
        answers.add(text(export("xlsx")));
        return answers;
    }

    private HouseholdId find(String code) {
        return households
                .roster(new RosterQuery(0, Integer.MAX_VALUE, LocalDate.of(2026, 1, 1), code), 0, 1)
                .getFirst()
                .id();
    }

    private static SheetRow ofTwo(String code, int commune) {
        var one = Canaries.sheet(code, commune);
        var head = one.members().getFirst();
        var other = new MemberRow(0, OTHER, "Con", "Nam", "", "", born(2003), Map.of());
        return with(one, one.head(), List.of(head, other));
    }

    private static Member born(int year) {
        return new Member(
                BirthDate.ofYear(year), null, null, Known.YES, null, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);
    }

    private static SheetRow named(String code, String head) {
        return with(Canaries.sheet(code, Places.FIRST), head, List.of());
    }

    private static SheetRow with(SheetRow one, String head, List<MemberRow> members) {
        return new SheetRow(
                0,
                one.code(),
                one.communeId(),
                one.village(),
                head,
                one.areaType(),
                one.previous(),
                one.income(),
                one.points(),
                one.ticks(),
                one.causes(),
                members,
                Map.of());
    }

    private MvcTestResult get(String address) {
        return get(others(), address);
    }

    private MvcTestResult get(Acting acting, String address) {
        return acting.carrier().call(() -> mvc.get().uri(address).exchange());
    }

    private MvcTestResult post(Acting acting, String address, String reason) {
        return Freshness.with(acting.carrier(), () -> true)
                .call(() -> mvc.post().uri(address).param("reason", reason).exchange());
    }

    private MvcTestResult export(String format) {
        return Freshness.with(others().carrier(), () -> true)
                .call(() -> mvc.post()
                        .uri("/households/export?year=" + YEAR)
                        .param("purpose", "niêm yết ở nhà văn hóa")
                        .param("format", format)
                        .exchange());
    }

    private long opened() {
        return jdbc.sql("select count(*) from audit.entry where action = 'UNMASKED' and request = :request")
                .param("request", trace)
                .query(Long.class)
                .single();
    }

    private Acting others() {
        return acting(EnumSet.complementOf(EnumSet.of(Right.ANSWER_SUBJECTS)));
    }

    private Acting acting(EnumSet<Right> rights) {
        return new Acting(somebody(), Scope.EVERYWHERE, rights, EnumSet.allOf(Field.class), false);
    }

    private Actor somebody() {
        return new Actor(UUID.randomUUID(), "Người thử", "Công chức cấp xã", "127.0.0.1", trace);
    }

    private static String text(MvcTestResult result) {
        var bytes = result.getResponse().getContentAsByteArray();
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try {
            var file = Files.createTempFile("export", ".xlsx");
            Files.write(file, bytes);
            var text = new StringBuilder();
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Files.delete(file);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
