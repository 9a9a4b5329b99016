package vn.amno.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.amno.law.LawBook;
import vn.amno.rules.Classifier;
import vn.amno.rules.Facts;

/** Households a second, one thread: our rules, the same rule as SQL, the same rule in a rule engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class RulesBench {

    static final int SHEETS = 100_000;

    private final Classifier classifier =
            new Classifier(LawBook.shipped().standard("vn-2022").orElseThrow());
    private final Facts[] sheets = Sample.sheets(classifier.standard(), SHEETS);

    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void withoutTrace(Blackhole blackhole) {
        for (var sheet : sheets) {
            blackhole.consume(classifier.assessWithoutTrace(sheet));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void withTrace(Blackhole blackhole) {
        for (var sheet : sheets) {
            blackhole.consume(classifier.assess(sheet));
        }
    }

    /** The rule as one {@code CASE} aggregate, one worker, table in memory. */
    @State(Scope.Thread)
    public static class Sql {

        private final SqlRule rule = new SqlRule();

        @Setup
        public void load() throws Exception {
            var classifier =
                    new Classifier(LawBook.shipped().standard("vn-2022").orElseThrow());
            rule.load(Sample.sheets(classifier.standard(), SHEETS), classifier);
        }

        @TearDown
        public void close() throws Exception {
            rule.close();
        }
    }

    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public long sql(Sql sql) throws Exception {
        return sql.rule.run();
    }

    /** Seventeen rules, sessions of a hundred households. */
    @State(Scope.Thread)
    public static class Engine {

        static final int SESSION = 100;

        private final EngineRule rule = new EngineRule();
        private Facts[] hundred = {};

        @Setup
        public void load() {
            var classifier =
                    new Classifier(LawBook.shipped().standard("vn-2022").orElseThrow());
            var sheets = Sample.sheets(classifier.standard(), SHEETS);
            rule.check(sheets, classifier);
            hundred = java.util.Arrays.copyOfRange(sheets, 0, SESSION);
        }
    }

    @Benchmark
    @OperationsPerInvocation(Engine.SESSION)
    public int engine(Engine engine) {
        return engine.rule.run(engine.hundred);
    }
}
