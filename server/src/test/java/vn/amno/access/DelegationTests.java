package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Assignment.Terms;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Scope;

/** An officer hands an assignment on for a leave. Everybody works in the commune Liên Chung, in accounts made for each test. */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class DelegationTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final Device DEVICE = new Device("127.0.0.1", "test");

    private final MockMvcTester mvc;
    private final BeanFactory beans;
    private final Accounts accounts;
    private final Delegations delegations;
    private final Sessions sessions;
    private final LocalDate today;

    private Assignment chair = assignment();
    private Assignment officer = assignment();

    DelegationTests(
            MockMvcTester mvc,
            BeanFactory beans,
            Accounts accounts,
            Delegations delegations,
            Sessions sessions,
            Clock clock) {
        this.mvc = mvc;
        this.beans = beans;
        this.accounts = accounts;
        this.delegations = delegations;
        this.sessions = sessions;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void twoWhoWorkInOneCommune() {
        chair = person("Giáp Văn Minh", new Terms(Role.COMMUNE_CHAIR, LIEN_CHUNG, LONG_AGO));
        officer = person("Lê Thị Vân", new Terms(Role.COMMUNE_OFFICER, LIEN_CHUNG, LONG_AGO));
    }

    @Test
    void theReceiverSwitchesToItAndActsInTheNameOfBoth() {
        var handed = hand(chair, officer, today, today.plusDays(5));
        var token = sessions.open(officer.account(), Factor.PASSWORD, DEVICE);
        assertThat(acting(token)).isEqualTo(officer.id());

        var switched = as(officer, () -> sessions.act(sessions.find(token).orElseThrow(), handed.id()));

        assertThat(acting(switched)).isEqualTo(handed.id());
        assertThat(mvc.get().uri("/me").with(cookie(switched)))
                .bodyText()
                .contains("Chủ tịch UBND cấp xã (thay mặt Giáp Văn Minh), Xã Liên Chung");
        assertThat(mvc.get().uri("/changes").with(cookie(switched))).hasStatusOk();
    }

    @Test
    void itHoldsOnItsDaysOnly() {
        var handed = hand(chair, officer, today.plusDays(3), today.plusDays(5));

        assertThat(handed.holdsOn(today)).isFalse();
        assertThat(handed.holdsOn(today.plusDays(3))).isTrue();
        assertThat(handed.holdsOn(today.plusDays(5))).isTrue();
        assertThat(handed.holdsOn(today.plusDays(6))).isFalse();
    }

    @Test
    void itEndsWithTheAssignmentItComesFrom() {
        var handed = hand(chair, officer, today, today.plusDays(5));
        var token = actingIn(handed);

        system(() -> accounts.end(chair.account(), chair.id()));

        assertThat(sessions.find(token).orElseThrow().assignment()).isNull();
    }

    @Test
    void itEndsWithTheAccountOfItsHolder() {
        var handed = hand(chair, officer, today, today.plusDays(5));
        var token = actingIn(handed);

        system(() -> accounts.disable(chair.account()));

        assertThat(sessions.find(token).orElseThrow().assignment()).isNull();
    }

    @Test
    void itsHolderTakesItBackAndNobodyElseDoes() {
        var handed = hand(chair, officer, today, today.plusDays(5));
        var token = actingIn(handed);

        refused(AccessProblem.ASSIGNMENT_NOT_FOUND, officer, () -> revoke(handed));
        as(chair, () -> revoke(handed));

        assertThat(sessions.find(token).orElseThrow().assignment()).isNull();
        refused(AccessProblem.ASSIGNMENT_ENDED, chair, () -> revoke(handed));
        assertThat(delegations.given(chair.account())).isEmpty();
    }

    @Test
    void itIsNotPassedOn() {
        var surveyor = person("Nguyễn Thị Hòa", new Terms(Role.SURVEYOR, LIEN_CHUNG, LONG_AGO));
        var handed = hand(chair, officer, today, today.plusDays(5));

        refused(
                AccessProblem.PASSED_ON,
                officer,
                () -> delegations.delegate(handed.id(), surveyor.account(), today, today));
    }

    @Test
    void nobodyHandsOnTheAssignmentOfAnother() {
        refused(
                AccessProblem.ASSIGNMENT_NOT_FOUND,
                officer,
                () -> delegations.delegate(chair.id(), officer.account(), today, today));
    }

    @Test
    void onlySomebodyOfTheSameAreaAndAgencyReceivesIt() {
        var elsewhere = person("Người Xã Khác", new Terms(Role.COMMUNE_OFFICER, NGOC_LY, LONG_AGO));
        var ofAnAgency = person(
                "Người Cơ Quan", new Terms(Role.AGENCY_OFFICER, Agency.HEALTH, LIEN_CHUNG, List.of(), LONG_AGO, null));
        var invited = system(() -> accounts.register("cho." + UUID.randomUUID(), "Chưa Đặt Mật Khẩu"));
        system(() -> accounts.assign(invited.id(), new Terms(Role.SURVEYOR, LIEN_CHUNG, LONG_AGO)));

        for (var account : List.of(elsewhere.account(), ofAnAgency.account(), invited.id(), chair.account())) {
            refused(
                    AccessProblem.RECEIVER_ELSEWHERE,
                    chair,
                    () -> delegations.delegate(chair.id(), account, today, today));
        }
        assertThat(as(chair, () -> delegations.receivers(chair.id())))
                .extracting(Account::id)
                .contains(officer.account())
                .doesNotContain(elsewhere.account(), ofAnAgency.account(), invited.id(), chair.account());
    }

    @Test
    void itsDaysLieAheadAndWithinTheAssignment() {
        var counted = person(
                "Có Ngày Cuối",
                new Terms(Role.COMMUNE_CHAIR, null, LIEN_CHUNG, List.of(), LONG_AGO, today.plusDays(10)));

        refused(AccessProblem.DAYS_NOT_WITHIN, counted, () -> delegate(counted, today.minusDays(1), today));
        refused(AccessProblem.DAYS_NOT_WITHIN, counted, () -> delegate(counted, today, today.plusDays(11)));
        refused(AccessProblem.DAYS_REVERSED, counted, () -> delegate(counted, today.plusDays(2), today));
        as(counted, () -> delegate(counted, today, today.plusDays(4)));
        refused(
                AccessProblem.DELEGATED_ALREADY,
                counted,
                () -> delegate(counted, today.plusDays(4), today.plusDays(6)));
    }

    @Test
    void whoLooksAfterAccountsOrChecksOnOthersDoesNotHandThatOn() {
        var administrator = person("Hoàng Văn Sơn", new Terms(Role.ADMINISTRATOR, null, LONG_AGO));
        var auditor = person("Vũ Thị Mai", new Terms(Role.AUDITOR, LIEN_CHUNG, LONG_AGO));

        refused(AccessProblem.ROLE_NOT_DELEGATED, administrator, () -> delegate(administrator, today, today));
        refused(AccessProblem.ROLE_NOT_DELEGATED, auditor, () -> delegate(auditor, today, today));
    }

    @Test
    void theHolderHandsOnAndTakesBackOnThePage() {
        var token = sessions.open(chair.account(), Factor.PASSWORD, DEVICE);
        assertThat(mvc.get()
                        .uri("/me/delegations/new?assignment={id}", chair.id())
                        .with(cookie(token)))
                .bodyText()
                .contains("Lê Thị Vân", "Chủ tịch UBND cấp xã, Xã Liên Chung");

        assertThat(send(token, today.minusDays(1)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ủy quyền bắt đầu từ hôm nay trở đi");
        assertThat(send(token, today)).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/me");

        var given = delegations.given(chair.account()).getFirst().assignment();
        assertThat(mvc.get().uri("/me").with(cookie(token)))
                .bodyText()
                .contains("Đã ủy quyền", "/me/delegations/%s/end".formatted(given.id()));
        assertThat(mvc.post().uri("/me/delegations/{id}/end", given.id()).with(cookie(token)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri("/me").with(cookie(token))).bodyText().doesNotContain("Đã ủy quyền");
    }

    private MvcTestResult send(String token, LocalDate from) {
        return mvc.post()
                .uri("/me/delegations")
                .with(cookie(token))
                .param("assignment", chair.id().toString())
                .param("receiver", officer.account().toString())
                .param("from", from.toString())
                .param("to", today.plusDays(2).toString())
                .exchange();
    }

    private Assignment hand(Assignment of, Assignment receiver, LocalDate from, LocalDate to) {
        return as(of, () -> delegations.delegate(of.id(), receiver.account(), from, to));
    }

    private Assignment delegate(Assignment of, LocalDate from, LocalDate to) {
        return delegations.delegate(of.id(), officer.account(), from, to);
    }

    private boolean revoke(Assignment handed) {
        delegations.revoke(handed.id());
        return true;
    }

    private String actingIn(Assignment handed) {
        var token = sessions.open(officer.account(), Factor.PASSWORD, DEVICE);
        var switched = as(officer, () -> sessions.act(sessions.find(token).orElseThrow(), handed.id()));
        assertThat(acting(switched)).isEqualTo(handed.id());
        return switched;
    }

    private UUID acting(String token) {
        return Objects.requireNonNull(sessions.find(token).orElseThrow().assignment())
                .id();
    }

    /** Somebody new with a password. */
    private Assignment person(String name, Terms terms) {
        return system(() -> {
            var account = accounts.register("uq." + UUID.randomUUID(), name);
            var setUps = beans.getBean(SetUps.class);
            setUps.setPassword(setUps.invite(account.id()), "một câu đủ dài", DEVICE);
            return accounts.assign(account.id(), terms);
        });
    }

    private <T> T as(Assignment of, Callable<T> work) {
        var name = accounts.find(of.account()).orElseThrow().name();
        return call(
                new Acting(new Actor(of.account(), name, "", "", ""), Scope.NOWHERE, Set.of(), Set.of(), false), work);
    }

    private static <T> T system(Callable<T> work) {
        return call(Acting.system("test"), work);
    }

    private static void system(Runnable work) {
        Acting.system("test").carrier().run(work);
    }

    private static <T> T call(Acting acting, Callable<T> work) {
        try {
            return acting.carrier().call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void refused(AccessProblem problem, Assignment by, Callable<?> work) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> as(by, work))
                .satisfies(e -> assertThat(e.code()).isEqualTo(problem));
    }

    private static RequestPostProcessor cookie(String token) {
        return request -> {
            request.setCookies(new Cookie("__Host-SID", token));
            if (!Objects.equals(request.getMethod(), "GET")) {
                request.setParameter("_csrf", SignedIn.formToken(token));
            }
            return request;
        };
    }

    private static Assignment assignment() {
        return new Assignment(
                new UUID(0, 0), new UUID(0, 0), new Terms(Role.SURVEYOR, LIEN_CHUNG, LONG_AGO), null, null);
    }
}
