package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.area.Areas;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Scope;

/** What the database lets through to whom, whatever a service forgets. */
@SpringBootTest
@ContextConfiguration(initializers = PostgresForTests.class)
class RowLevelSecurityTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int CAO_THUONG = 1007345;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    private final Registry registry;
    private final Areas areas;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    RowLevelSecurityTests(
            Registry registry,
            Areas areas,
            TransactionOperations transactions,
            JdbcClient jdbc,
            JdbcOperations operations) {
        this.registry = registry;
        this.areas = areas;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.operations = operations;
    }

    @BeforeEach
    void oneHouseholdInEachOfTwoCommunes() {
        new RegistryTables().clear();
        registry.record(
                DAY,
                List.of(
                        SheetDraft.of("A1", LIEN_CHUNG).sheet(),
                        SheetDraft.of("B1", CAO_THUONG).sheet()));
    }

    @Test
    void anOfficerSeesTheOwnCommuneAndNoOther() {
        assertThat(codes(officer(LIEN_CHUNG))).containsExactly("A1");
        assertThat(codes(officer(CAO_THUONG))).containsExactly("B1");
        assertThat(codes(officer(LIEN_CHUNG, CAO_THUONG))).containsExactly("A1", "B1");
    }

    @Test
    void whereNobodyActsThereAreNoRows() {
        assertThat(codes(Acting.NOBODY)).isEmpty();
    }

    @Test
    void theScopeEndsWithItsTransaction() {
        assertThat(codes(ActingExtension.OFFICER)).hasSize(2);
        for (var request = 0; request < 20; request++) {
            assertThat(codes(Acting.NOBODY)).isEmpty();
        }
    }

    @Test
    void theSystemSeesEverything() {
        assertThat(codes(Acting.system("kiểm thử"))).containsExactly("A1", "B1");
    }

    @Test
    void aHouseholdIsNotMovedOutOfTheScope() {
        var elsewhere = areas.get(CAO_THUONG).keyFrom();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(
                        officer(LIEN_CHUNG),
                        () -> jdbc.sql("update household.household set area_key = :key")
                                .param("key", elsewhere)
                                .update()))
                .withStackTraceContaining("new row violates row-level security policy");
    }

    @Test
    void aHouseholdOutsideTheScopeIsNeitherChangedNorDeleted() {
        var changed = as(
                officer(LIEN_CHUNG),
                () -> jdbc.sql("update household.household set head_name = 'x' where code = 'B1'")
                        .update());
        var deleted = as(
                officer(LIEN_CHUNG),
                () -> jdbc.sql("delete from household.name_token where area_key = :key")
                        .param("key", areas.get(CAO_THUONG).keyFrom())
                        .update());

        assertThat(changed).isZero();
        assertThat(deleted).isZero();
    }

    @Test
    void copyPassesNoPolicyByTheBackDoor() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(ActingExtension.OFFICER, this::copyIntoHouseholds))
                .withStackTraceContaining("COPY FROM not supported with row-level security");
    }

    @Test
    void aStatementOutsideATransactionIsRefused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> jdbc.sql("select 1").query(Integer.class).single())
                .withMessageContaining("outside a transaction");
    }

    @Test
    void workOfTheSystemDoesNotSlipIntoATransactionOfAPerson() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> as(officer(LIEN_CHUNG), () -> {
                    var mine = jdbc.sql("select 1").query(Integer.class).single();
                    return mine + codes(Acting.system("kiểm thử")).size();
                }))
                .withMessageContaining("Somebody else acts");
    }

    @Test
    void plansAreMadeAnewForEachStatement() {
        var threshold = as(
                ActingExtension.OFFICER,
                () -> operations.execute((ConnectionCallback<Integer>)
                        connection -> connection.unwrap(PGConnection.class).getPrepareThreshold()));

        assertThat(threshold).isZero();
    }

    private long copyIntoHouseholds() {
        return Objects.requireNonNull(operations.execute((ConnectionCallback<Long>) connection -> connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy household.household from stdin")
                .endCopy()));
    }

    private List<String> codes(Acting acting) {
        return as(
                acting,
                () -> jdbc.sql("select code from household.household order by code")
                        .query((row, _) -> row.getString("code"))
                        .list());
    }

    private <T> T as(Acting acting, Supplier<T> work) {
        return Objects.requireNonNull(acting.carrier().call(() -> transactions.execute(_ -> work.get())));
    }

    private Acting officer(int... communes) {
        return ActingExtension.acting(new Scope(Arrays.stream(communes)
                .mapToObj(areas::get)
                .map(unit -> new Scope.Range(unit.keyFrom(), unit.keyTo()))
                .toList()));
    }
}
