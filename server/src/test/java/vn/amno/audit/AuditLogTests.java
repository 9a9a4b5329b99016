package vn.amno.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.PostgresForTests;
import vn.amno.audit.Act.Change;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;
import vn.amno.keys.Sealing;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
class AuditLogTests {

    private static final UUID ACCOUNT = UUID.fromString("0199a000-0000-7000-8000-000000000001");
    private static final Acting OFFICER = new Acting(
            new Actor(ACCOUNT, "Nguyễn Thị Nga", "công chức xã, Xã Liên Chung", "10.1.2.3", "K7Q2"),
            Scope.EVERYWHERE,
            Set.of(Right.READ_HOUSEHOLD),
            EnumSet.noneOf(Field.class),
            false);

    private final AuditLog log;
    private final Sealing sealing;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final TransactionOperations transactions;

    AuditLogTests(AuditLog log, Sealing sealing, TransactionOperations transactions) {
        this.log = log;
        this.sealing = sealing;
        this.transactions = transactions;
    }

    @Test
    void anActIsKeptWithWhoDidItAndWhere() {
        var household = UUID.randomUUID().toString();

        record(new Act(Action.HOUSEHOLD_CHANGED, "household", household)
                .inArea(24_001)
                .because("đính chính")
                .with(Map.of("rows", "1")));

        assertThat(entry(household))
                .containsEntry("account", ACCOUNT)
                .containsEntry("actor", "Nguyễn Thị Nga")
                .containsEntry("role", "công chức xã, Xã Liên Chung")
                .containsEntry("address", "10.1.2.3")
                .containsEntry("request", "K7Q2")
                .containsEntry("action", "HOUSEHOLD_CHANGED")
                .containsEntry("object_type", "household")
                .containsEntry("area_key", 24_001)
                .containsEntry("reason", "đính chính")
                .containsEntry("details", "{\"rows\": \"1\"}");
    }

    @Test
    void sensitiveValuesAreSealedToTheirEntryFieldAndSide() {
        var person = UUID.randomUUID().toString();

        record(new Act(Action.HOUSEHOLD_CHANGED, "person", person)
                .changing(List.of(
                        new Change("ethnicity", "Tày", "Nùng", true), new Change("relation", null, "con", false))));

        var entry = entry(person);
        var changes = JsonMapper.shared().readTree(String.valueOf(entry.get("changes")));
        assertThat(changes.toString()).doesNotContain("Tày", "Nùng").contains("\"con\"");
        var place = "audit.entry.changes.%s.ethnicity.".formatted(entry.get("seq"));
        var before = Base64.getDecoder().decode(changes.get(0).get("before").asString());
        assertThat(sealing.open(place + "before", before))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Tày");
        assertThatThrownBy(() -> sealing.open(place + "after", before)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anActThatIsUndoneLeavesNoEntry() {
        var household = UUID.randomUUID().toString();

        transactions.executeWithoutResult(status -> {
            log.record(new Act(Action.PRINTED, "household", household));
            status.setRollbackOnly();
        });

        assertThat(count(household)).isZero();
    }

    @Test
    void withoutATransactionNothingIsRecorded() {
        var household = UUID.randomUUID().toString();

        assertThatThrownBy(() -> log.record(new Act(Action.PRINTED, "household", household)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(count(household)).isZero();
    }

    @Test
    void whatAStrangerTypedIsRecordedWhateverItIs() {
        var typed = "tên\0lạ " + UUID.randomUUID();

        record(new Act(Action.SIGN_IN_FAILED, "account", typed).with(Map.of("name", typed)));

        assertThat(count(typed.replace('\0', '\uFFFD'))).isOne();
    }

    private void record(Act act) {
        OFFICER.carrier().run(() -> transactions.executeWithoutResult(_ -> log.record(act)));
    }

    private Map<String, @Nullable Object> entry(String object) {
        return jdbc.sql("""
                select seq, account, actor, role, address, request, action, object_type, area_key, reason, changes::text, details::text
                from audit.entry where object_id = :object
                """).param("object", object).query().singleRow();
    }

    private long count(String object) {
        return jdbc.sql("select count(*) from audit.entry where object_id = :object")
                .param("object", object)
                .query(Long.class)
                .single();
    }
}
