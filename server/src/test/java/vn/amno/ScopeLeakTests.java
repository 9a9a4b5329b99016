package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Scope;

/**
 * Eight threads share the ten connections of the pool; each request has another scope, or none, and some fail after they were answered. Each sees its own rows and no
 * other (P6).
 */
@SpringBootTest
@ContextConfiguration(initializers = PostgresForTests.class)
class ScopeLeakTests {

    private static final long SEED = 20_261_128;
    private static final int THREADS = 8;
    private static final int DISTRICT = 1100216;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);
    private static final int USUAL = 4_000;
    private static final int PROMISED = 40_000;
    private static final int FAILURE = 10;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final List<Unit> communes;
    private final Map<Integer, Integer> households = new TreeMap<>();

    ScopeLeakTests(Areas areas, JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.communes = areas.children(areas.get(DISTRICT), DAY);
    }

    /** As many in each commune as its place in the list, so that a foreign answer has another length. */
    @BeforeEach
    void someHouseholdsInEachCommune() {
        var superuser = PostgresForTests.superuser();
        superuser.sql("truncate household.household cascade").update();
        for (var place = 0; place < communes.size(); place++) {
            var commune = communes.get(place);
            households.put(commune.id(), place + 1);
            superuser
                    .sql("""
                    insert into household.household (id, commune_id, area_key, code, head_name, name_key, registered_on)
                    select uuidv7(), :commune, :key, 'L' || n, 'x', 'x', date '2022-01-01' from generate_series(1, :count) n
                    """)
                    .param("commune", commune.id())
                    .param("key", commune.keyFrom())
                    .param("count", place + 1)
                    .update();
        }
    }

    @Test
    void noTransactionSeesTheScopeOfAnother() throws Exception {
        assertThat(leaks(USUAL)).isEmpty();
    }

    @Test
    @Tag("deep")
    void noneOfFortyThousandDoes() throws Exception {
        assertThat(leaks(PROMISED)).isEmpty();
    }

    private List<String> leaks(int requests) throws InterruptedException, ExecutionException {
        assertThat(communes).hasSizeGreaterThan(10);
        var answered = new AtomicLong();
        var leaks = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = IntStream.range(0, THREADS)
                    .mapToObj(thread ->
                            threads.submit(() -> ask(new Random(SEED + thread), requests / THREADS, answered)))
                    .toList();
            for (var each : work) {
                leaks.addAll(each.get());
            }
        }
        assertThat(answered).hasValue(requests);
        return leaks;
    }

    private List<String> ask(Random random, int times, AtomicLong answered) {
        var leaks = new ArrayList<String>();
        for (var time = 0; time < times; time++) {
            var chosen = random.ints(random.nextInt(Scope.SLOTS + 1), 0, communes.size())
                    .distinct()
                    .mapToObj(communes::get)
                    .toList();
            var wanted = chosen.stream()
                    .mapToInt(unit -> Objects.requireNonNull(households.get(unit.id())))
                    .sum();
            var acting = chosen.isEmpty()
                    ? Acting.NOBODY
                    : ActingExtension.acting(new Scope(chosen.stream()
                            .map(unit -> new Scope.Range(unit.keyFrom(), unit.keyTo()))
                            .toList()));
            var found = acting.carrier().call(() -> count(random.nextInt(FAILURE) == 0));
            if (found != wanted) {
                leaks.add("%d households instead of %d in %s".formatted(found, wanted, chosen));
            }
            answered.incrementAndGet();
        }
        return leaks;
    }

    /**
     * @param thenFail whether the transaction ends in an error after it was answered
     */
    private int count(boolean thenFail) {
        var found = new AtomicLong();
        try {
            transactions.executeWithoutResult(_ -> {
                found.set(jdbc.sql("select count(*) from household.household")
                        .query(Long.class)
                        .single());
                if (thenFail) {
                    jdbc.sql("select 1 / 0").query(Integer.class).single();
                }
            });
        } catch (RuntimeException e) {
            if (!thenFail) {
                throw e;
            }
        }
        return Math.toIntExact(found.get());
    }
}
