package vn.amno.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.amno.audit.Act;
import vn.amno.audit.Action;

class SealingTests {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 60;

    private static LogServer server;
    private LogDatabase log;

    @BeforeAll
    static void startServer() {
        server = new LogServer();
    }

    @BeforeEach
    void createDatabase() {
        log = server.newDatabase();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    void whatEightWritersCommitIsSealedOnceAndNothingElse() throws Exception {
        var writing = new AtomicBoolean(true);
        long committed;
        long sealed;
        try (var threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            var sealers = IntStream.range(0, 2)
                    .mapToObj(_ -> threads.submit(() -> sealWhile(writing)))
                    .toList();
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> write(new Random(4100 + writer))))
                    .toList();
            committed = 0;
            for (var writer : writers) {
                committed += writer.get();
            }
            writing.set(false);
            sealed = 0;
            for (var sealer : sealers) {
                sealed += sealer.get();
            }
        }
        sealed += log.seal();

        assertThat(committed).isPositive();
        assertThat(log.count("entry")).isEqualTo(committed);
        assertThat(sealed).isEqualTo(committed);
        assertThat(log.jdbc
                        .sql("select sum(entries) from audit.block")
                        .query(Long.class)
                        .single())
                .isEqualTo(committed);
        assertThat(log.count("block")).isGreaterThan(1);
    }

    @Test
    void anEntryWaitsForTransactionsThatBeganBeforeItWasWritten() throws Exception {
        var open = new CountDownLatch(1);
        var written = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var slow = thread.submit(() -> log.transactions.executeWithoutResult(_ -> {
                log.recorder.record(new Act(Action.PRINTED, "slip", "slow"));
                written.countDown();
                await(open);
            }));
            await(written);
            log.record(1);

            assertThat(log.seal()).isZero();

            open.countDown();
            slow.get();
        }
        assertThat(log.seal()).isEqualTo(2);
    }

    @Test
    void aSealerThatIsKilledLeavesNoHalfBlock() {
        IntStream.range(0, 5).forEach(log::record);

        log.transactions.executeWithoutResult(status -> {
            assertThat(log.sealer.sealBlock()).isEqualTo(5);
            status.setRollbackOnly();
        });

        assertThat(log.count("block")).isZero();
        assertThat(log.seal()).isEqualTo(5);
        assertThat(log.count("block")).isEqualTo(1);
    }

    private long sealWhile(AtomicBoolean writing) throws InterruptedException {
        var sum = 0L;
        while (writing.get()) {
            sum += log.sealBlock();
            Thread.sleep(20);
        }
        return sum;
    }

    private long write(Random random) {
        var committed = 0L;
        for (var transaction = 0; transaction < TRANSACTIONS; transaction++) {
            var entries = 1 + random.nextInt(5);
            var undone = random.nextInt(4) == 0;
            log.transactions.executeWithoutResult(status -> {
                for (var entry = 0; entry < entries; entry++) {
                    log.recorder.record(new Act(Action.PRINTED, "slip", "s"));
                    pause(random.nextInt(4));
                }
                if (undone) {
                    status.setRollbackOnly();
                }
            });
            committed += undone ? 0 : entries;
        }
        return committed;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
