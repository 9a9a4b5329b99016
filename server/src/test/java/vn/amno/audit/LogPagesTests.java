package vn.amno.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.audit.Act.Change;
import vn.amno.audit.Entries.Thing;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class LogPagesTests {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    private final AuditLog log;
    private final Entries entries;
    private final MockMvcTester pages;
    private final TransactionOperations transactions;
    private final Unit here;
    private final Unit there;
    private final String mark = "dấu-" + UUID.randomUUID();
    private final UUID account = UUID.randomUUID();

    LogPagesTests(AuditLog log, Entries entries, Areas areas, MockMvcTester pages, TransactionOperations transactions) {
        this.log = log;
        this.entries = entries;
        this.pages = pages;
        this.transactions = transactions;
        here = areas.search("xa lien chung", DAY, 1).getFirst();
        there = areas.search("xa viet lap", DAY, 1).getFirst();
    }

    @BeforeEach
    void act() {
        record(new Act(Action.HOUSEHOLD_CHANGED, "household", "ho-o-day")
                .inArea(here.keyFrom())
                .because(mark + "-day")
                .changing(List.of(new Change("ethnicity", "CANARY-Tày", "CANARY-Nùng", true))));
        record(new Act(Action.HOUSEHOLD_CHANGED, "household", "ho-noi-khac")
                .inArea(there.keyFrom())
                .because(mark + "-khac"));
        record(new Act(Action.ACCOUNT_CHANGED, "account", account.toString()).because(mark + "-tai-khoan"));
    }

    @Test
    void anAuditorSeesWhatWasDoneInTheAreaAndWhatBelongsToNone() {
        var page = get("/audit", auditor());

        assertThat(page)
                .contains(mark + "-day", mark + "-tai-khoan", here.fullName())
                .doesNotContain(mark + "-khac");
    }

    @Test
    void theFileHoldsNoMoreThanThePageAndTakingItIsLogged() {
        var file = get("/audit/export?account=" + account, auditor());

        assertThat(file).contains(mark + "-day", mark + "-tai-khoan").doesNotContain(mark + "-khac", "CANARY");
        var exports = auditor()
                .carrier()
                .call(() -> entries.search(
                        new EntryQuery(null, null, null, Action.EXPORTED, "audit", null, null, null), 1));
        assertThat(exports.getFirst().details())
                .containsEntry("rows", String.valueOf(file.lines().count() - 1))
                .containsEntry("filter", "tài khoản " + account);
    }

    @Test
    void sealedValuesAreOnNoPage() {
        assertThat(get("/audit?account=" + account, auditor()))
                .contains("dân tộc: đã đổi (giá trị được che)")
                .doesNotContain("CANARY");
    }

    @Test
    void thePageNarrowsByPlaceActAndObject() {
        assertThat(get("/audit?place=viet+lap&account=" + account, acting(Scope.EVERYWHERE, Right.READ_AUDIT)))
                .contains(mark + "-khac")
                .doesNotContain(mark + "-day", mark + "-tai-khoan");
        assertThat(get("/audit?action=ACCOUNT_CHANGED&account=" + account, auditor()))
                .contains(mark + "-tai-khoan")
                .doesNotContain(mark + "-day");
        assertThat(get("/audit?type=household&object=ho-o-day&account=" + account, auditor()))
                .contains(mark + "-day")
                .doesNotContain(mark + "-tai-khoan");
    }

    @Test
    void olderEntriesAreOnTheNextPage() {
        IntStream.range(0, 51).forEach(_ -> record(new Act(Action.PRINTED, "list", "in").because(mark + "-in")));

        var first = get("/audit?account=" + account, auditor());
        var next = first.replaceAll("(?s).*<a href=\"(/audit\\?[^\"]*beforeAt[^\"]*)\">Cũ hơn</a>.*", "$1")
                .replace("&amp;", "&");

        assertThat(first).doesNotContain(mark + "-day");
        assertThat(get(next, auditor())).contains(mark + "-in", mark + "-day");
    }

    @Test
    void whoeverMayNotReadTheLogIsRefused() {
        var officer = acting(range(here), Right.READ_HOUSEHOLD);
        var everything = new EntryQuery(null, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> officer.carrier().run(() -> entries.search(everything, 1)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> officer.carrier().run(() -> entries.export(everything, 1, "")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> officer.carrier().run(entries::chain)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() ->
                        acting(Scope.NOWHERE, Right.READ_AUDIT).carrier().run(() -> entries.search(everything, 1)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void anOfficerGetsWhatIsAboutAHouseholdOfTheAreaOnly() {
        var things = List.of(new Thing("household", "ho-o-day"), new Thing("household", "ho-noi-khac"));

        var found = acting(range(here), Right.READ_HOUSEHOLD).carrier().call(() -> entries.about(things, 1000));

        assertThat(found).extracting(Entry::objectId).contains("ho-o-day").doesNotContain("ho-noi-khac");
    }

    private String get(String address, Acting reader) {
        return reader.carrier().call(() -> {
            var answer = pages.get().uri(URI.create(address)).exchange();
            assertThat(answer).hasStatusOk();
            return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        });
    }

    private void record(Act act) {
        new Acting(
                        new Actor(account, "Chị Nga", "công chức xã", "10.0.0.9", ""),
                        Scope.EVERYWHERE,
                        Set.of(),
                        Set.of(),
                        false)
                .carrier()
                .run(() -> transactions.executeWithoutResult(_ -> log.record(act)));
    }

    private Acting auditor() {
        return acting(range(here), Right.READ_AUDIT);
    }

    private static Scope range(Unit unit) {
        return new Scope(List.of(new Scope.Range(unit.keyFrom(), unit.keyTo())));
    }

    private static Acting acting(Scope scope, Right right) {
        return new Acting(
                new Actor(UUID.randomUUID(), "Người đọc", "thanh tra", "", ""),
                scope,
                EnumSet.of(right),
                EnumSet.noneOf(Field.class),
                false);
    }
}
