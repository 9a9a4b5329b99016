package vn.amno.household.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.PostgresForTests;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;

/** A run that was compared with the registry as it is now need not be compared again; one that was compared with another must be. */
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
class RegistryVersionTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    private final ComparisonStore comparisons;
    private final Registry registry;
    private final TransactionOperations transactions;
    private final RegistryTables tables;

    RegistryVersionTests(
            ComparisonStore comparisons, Registry registry, TransactionOperations transactions, JdbcClient jdbc) {
        this.comparisons = comparisons;
        this.registry = registry;
        this.transactions = transactions;
        this.tables = new RegistryTables(jdbc);
    }

    @BeforeEach
    void emptyRegistry() {
        tables.clear();
    }

    @Test
    void everyActThatChangesTheRegistryMovesTheVersion() {
        var before = comparisons.registryVersion();

        registry.record(DAY, List.of(SheetDraft.of("H001", LIEN_CHUNG).sheet()));
        var recorded = comparisons.registryVersion();
        registry.close(DAY.plusDays(1), "chuyển đi", List.of());

        assertThat(recorded).isGreaterThan(before);
        assertThat(comparisons.registryVersion()).isGreaterThan(recorded);
    }

    @Test
    void whoLocksTheRegistryLearnsTheVersionThatComparisonsSaw() {
        var before = comparisons.registryVersion();

        var locked = transactions.execute(_ -> comparisons.lockRegistry());

        assertThat(locked).isEqualTo(before);
    }

    @Test
    void anActThatFailsDoesNotMoveTheVersion() {
        var before = comparisons.registryVersion();

        transactions.executeWithoutResult(status -> {
            comparisons.lockRegistry();
            status.setRollbackOnly();
        });

        assertThat(comparisons.registryVersion()).isEqualTo(before);
    }
}
