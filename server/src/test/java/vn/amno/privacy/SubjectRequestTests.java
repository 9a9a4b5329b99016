package vn.amno.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.Restrictions;
import vn.amno.household.RosterQuery;
import vn.amno.household.SheetDraft;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;
import vn.amno.privacy.SubjectRequests.Selection;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(initializers = PostgresForTests.class)
class SubjectRequestTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    /** A Wednesday. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 25);

    private static final MovableClock CLOCK = new MovableClock();

    private final SubjectRequests requests;
    private final TimeLimits limits;
    private final Registry registry;
    private final Households households;
    private final Areas areas;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final MockMvcTester mvc;
    private HouseholdId household = new HouseholdId(new UUID(0, 0));
    private UUID person = new UUID(0, 0);

    SubjectRequestTests(
            SubjectRequests requests,
            TimeLimits limits,
            Registry registry,
            Households households,
            Areas areas,
            MockMvcTester mvc) {
        this.requests = requests;
        this.limits = limits;
        this.registry = registry;
        this.households = households;
        this.areas = areas;
        this.mvc = mvc;
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        Clock movable() {
            return CLOCK;
        }
    }

    @BeforeEach
    void record() {
        clear();
        CLOCK.day = RECEIVED;
        registry.record(
                LocalDate.of(2025, 11, 1),
                List.of(SheetDraft.of("LC-9", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980-02-03", "034080000412")
                        .sheet()));
        household = households
                .roster(new RosterQuery(0, Integer.MAX_VALUE, RECEIVED, "LC-9"), 0, 1)
                .getFirst()
                .id();
        person = households.find(household).orElseThrow().people().getFirst().id();
    }

    @AfterEach
    void clear() {
        jdbc.sql("truncate privacy.subject_request cascade").update();
        jdbc.sql("truncate household.restricted_person").update();
        new RegistryTables().clear();
    }

    @ParameterizedTest(name = "{0}, others {1}: {2}")
    @CsvSource({
        "VIEW, false, 2026-12-05",
        "CORRECT, false, 2026-12-05",
        "DELETE, false, 2026-12-05",
        "DELETE, true, 2026-12-05",
        "RESTRICT, false, 2026-12-10",
        "OBJECT, false, 2026-12-10",
        "RESTRICT, true, 2026-12-15",
        "OBJECT, true, 2026-12-15"
    })
    void theLastDayFollowsWhatIsAsked(Wish wish, boolean others, LocalDate due) {
        var request = in(LIEN_CHUNG, () -> requests.get(requests.receive(asked(wish, others))));

        assertThat(request.firstDue()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(request.due()).isEqualTo(due);
        assertThat(limits.doing(wish, others, RECEIVED).value().source()).isNotNull();
    }

    @Test
    void aRequestGoesFromReceiptToItsEndWithEveryStepOnRecord() {
        var id = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.CORRECT, false)));
        CLOCK.day = LocalDate.of(2026, 11, 26);
        in(LIEN_CHUNG, () -> requests.answer(id, "Sẽ đối chiếu giấy khai sinh, xong trước 5/12."));
        in(LIEN_CHUNG, () -> requests.extend(id, LocalDate.of(2026, 12, 20), "Chờ bản sao giấy khai sinh."));
        CLOCK.day = LocalDate.of(2026, 12, 18);
        in(LIEN_CHUNG, () -> requests.close(id, SubjectState.DONE, "Đã sửa ngày sinh."));

        var request = in(LIEN_CHUNG, () -> requests.get(id));
        assertThat(request.state()).isEqualTo(SubjectState.DONE);
        assertThat(request.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(request.closedOn()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(request.due()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(request.next()).isNull();
        assertThat(request.steps())
                .extracting(SubjectRequest.Step::kind, SubjectRequest.Step::by)
                .containsExactly(
                        tuple("Ghi vào sổ, đến trực tiếp", "Người thử, Công chức cấp xã"),
                        tuple("Trả lời lần đầu", "Người thử, Công chức cấp xã"),
                        tuple("Gia hạn đến 20/12/2026", "Người thử, Công chức cấp xã"),
                        tuple("Kết thúc: đã làm xong", "Người thử, Công chức cấp xã"));
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'SUBJECT_REQUEST' and object_id = :id")
                        .param("id", id.value().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void anExtensionIsGivenOnceAndForFifteenDaysAtMost() {
        var id = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.VIEW, false)));

        refused(
                PrivacyProblem.EXTENSION_OUT_OF_BOUNDS,
                () -> requests.extend(id, LocalDate.of(2026, 12, 21), "lâu quá"));
        refused(
                PrivacyProblem.EXTENSION_OUT_OF_BOUNDS,
                () -> requests.extend(id, LocalDate.of(2026, 12, 5), "không thêm"));
        refused(PrivacyProblem.TEXT_MISSING, () -> requests.extend(id, LocalDate.of(2026, 12, 6), "  "));
        in(LIEN_CHUNG, () -> requests.extend(id, LocalDate.of(2026, 12, 20), "chờ hồ sơ"));
        refused(PrivacyProblem.ALREADY_EXTENDED, () -> requests.extend(id, LocalDate.of(2026, 12, 22), "nữa"));
    }

    @Test
    void aRequestToRestrictThatIsDoneRestrictsUntilItIsLifted() {
        var declined = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.RESTRICT, false)));
        in(LIEN_CHUNG, () -> requests.close(declined, SubjectState.DECLINED, "Không thuộc trường hợp hạn chế."));
        assertThat(in(LIEN_CHUNG, () -> requests.findRestricted(declined))).isEmpty();

        var id = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.RESTRICT, false)));
        in(LIEN_CHUNG, () -> requests.close(id, SubjectState.DONE, "Đã hạn chế."));

        assertThat(in(LIEN_CHUNG, () -> requests.findRestricted(id))).contains(RECEIVED);
        assertThat(in(LIEN_CHUNG, () -> households.find(household))
                        .orElseThrow()
                        .head())
                .isEqualTo(Restrictions.HIDDEN);
        assertThat(page("/households/" + household.value())).contains("Đang hạn chế xử lý dữ liệu", "25/11/2026");
        var later = in(LIEN_CHUNG, () -> requests.get(requests.receive(asked(Wish.VIEW, false))));
        assertThat(later.personName()).as("for those who answer for it").isEqualTo("Giàng A Páo");

        assertThat(page("/privacy/requests/" + id.value())).contains("/lift");
        in(LIEN_CHUNG, () -> requests.lift(id, "Người dân xin bỏ hạn chế."));

        assertThat(in(LIEN_CHUNG, () -> households.find(household))
                        .orElseThrow()
                        .head())
                .isEqualTo("Giàng A Páo");
        refused(PrivacyProblem.NOT_RESTRICTED, () -> requests.lift(id, "lần nữa"));
        assertThat(jdbc.sql("""
                        select count(*) from audit.entry
                        where action = 'SUBJECT_REQUEST' and object_id = :id and details ->> 'step' in ('RESTRICTED', 'LIFTED')
                        """)
                        .param("id", id.value().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aClosedRequestIsNotTouchedAgain() {
        var id = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.VIEW, false)));
        in(LIEN_CHUNG, () -> requests.close(id, SubjectState.WITHDRAWN, "Người dân rút."));

        refused(PrivacyProblem.REQUEST_CLOSED, () -> requests.answer(id, "trả lời"));
        refused(PrivacyProblem.REQUEST_CLOSED, () -> requests.close(id, SubjectState.DONE, "xong"));
    }

    @Test
    void whatIsOverdueIsListedFirstAndCounted() {
        var late = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.VIEW, false)));
        CLOCK.day = LocalDate.of(2026, 12, 1);
        var fresh = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.OBJECT, false, CLOCK.day)));

        assertThat(in(LIEN_CHUNG, () -> requests.list(Selection.OPEN, 0, 10)))
                .extracting(SubjectRequest::id)
                .containsExactly(late, fresh);
        assertThat(in(LIEN_CHUNG, () -> requests.list(Selection.OVERDUE, 0, 10)))
                .extracting(SubjectRequest::id)
                .containsExactly(late);
        assertThat(in(LIEN_CHUNG, () -> requests.counts()))
                .containsEntry(Selection.OVERDUE, 1L)
                .containsEntry(Selection.OPEN, 2L)
                .containsEntry(Selection.ALL, 2L);
        assertThat(limits.workingDaysLeft(CLOCK.day, LocalDate.of(2026, 11, 27)))
                .isEqualTo(-2);
    }

    @Test
    void eachCommuneCountsItsOwnRequests() {
        var first = in(LIEN_CHUNG, () -> requests.get(requests.receive(asked(Wish.VIEW, false))));
        var second = in(LIEN_CHUNG, () -> requests.get(requests.receive(asked(Wish.CORRECT, false))));

        assertThat(List.of(first.label(), second.label())).containsExactly("1/2026", "2/2026");
    }

    @Test
    void anotherCommuneNeitherSeesNorChangesIt() {
        var id = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.VIEW, false)));

        assertThat(in(NGOC_LY, () -> requests.counts())).containsEntry(Selection.ALL, 0L);
        assertThat(in(NGOC_LY, () -> requests.list(Selection.ALL, 0, 10))).isEmpty();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> in(NGOC_LY, () -> requests.get(id)))
                .extracting(ProblemException::code)
                .isEqualTo(PrivacyProblem.REQUEST_NOT_FOUND);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> in(NGOC_LY, () -> requests.answer(id, "trả lời")))
                .extracting(ProblemException::code)
                .isEqualTo(PrivacyProblem.REQUEST_NOT_FOUND);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> in(NGOC_LY, () -> requests.receive(asked(Wish.VIEW, false))))
                .extracting(ProblemException::code)
                .isEqualTo(PrivacyProblem.PERSON_NOT_FOUND);
    }

    @Test
    void thePagesSayHowMuchTimeIsLeftAndWhereTheLimitComesFrom() {
        var form = page("/privacy/requests/new?household=" + household.value());
        assertThat(form).contains("Giàng A Páo", person.toString(), "Hạn chế xử lý dữ liệu");
        var id = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.RESTRICT, true)));

        assertThat(page("/privacy/requests")).contains("Giàng A Páo", "còn 2 ngày làm việc", "1/2026");
        assertThat(page("/privacy/requests/" + id.value()))
                .contains(
                        "20 ngày, đến 15/12/2026", "Nghị định 356/2025/NĐ-CP", "cần đối chiếu văn bản", "Xin hạn chế");
        assertThat(page("/privacy/requests/" + id.value() + "/slip"))
                .contains("Giàng A Páo", "15/12/2026", "Cần đối chiếu văn bản");
        CLOCK.day = LocalDate.of(2026, 12, 1);
        assertThat(page("/privacy/requests?show=OVERDUE")).contains("quá hạn 2 ngày làm việc");
    }

    @Test
    void aSpanIntoAYearWithoutItsDaysOffSaysSo() {
        CLOCK.day = LocalDate.of(2026, 12, 30);
        var id = in(LIEN_CHUNG, () -> requests.receive(asked(Wish.VIEW, false, CLOCK.day)));

        assertThat(page("/privacy/requests/" + id.value())).contains("Chưa có lịch nghỉ Tết Nguyên đán");
    }

    private String page(String address) {
        return in(LIEN_CHUNG, () -> {
            var result = mvc.get().uri(address).exchange();
            assertThat(result).hasStatusOk();
            return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        });
    }

    private NewSubjectRequest asked(Wish wish, boolean others) {
        return asked(wish, others, RECEIVED);
    }

    private NewSubjectRequest asked(Wish wish, boolean others, LocalDate received) {
        return new NewSubjectRequest(
                household,
                person,
                wish,
                Channel.IN_PERSON,
                received,
                "",
                "",
                others,
                "Xin hạn chế việc dùng ngày sinh của tôi.");
    }

    private void refused(PrivacyProblem problem, Runnable work) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> in(LIEN_CHUNG, work))
                .extracting(ProblemException::code)
                .isEqualTo(problem);
    }

    private void in(int commune, Runnable work) {
        acting(commune).carrier().run(work);
    }

    private <T> T in(int commune, Supplier<T> work) {
        return acting(commune).carrier().call(work::get);
    }

    private Acting acting(int commune) {
        var unit = areas.get(commune);
        return new Acting(
                new Actor(UUID.randomUUID(), "Người thử", "Công chức cấp xã", "127.0.0.1", "test"),
                new Scope(List.of(new Scope.Range(unit.keyFrom(), unit.keyTo()))),
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                false);
    }

    /** Noon of a day that the test chooses. */
    private static final class MovableClock extends Clock {

        private LocalDate day = RECEIVED;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return day.atStartOfDay(getZone()).toInstant().plus(Duration.ofHours(12));
        }
    }
}
