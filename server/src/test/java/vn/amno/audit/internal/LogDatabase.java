package vn.amno.audit.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.amno.audit.Act;
import vn.amno.audit.Action;

/** A database with an empty log, and those who write to it and seal it. */
final class LogDatabase {

    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final ChainStore chain;
    final EntryStore entries;
    final Recorder recorder;
    final Sealer sealer;
    private final JdbcTransactionManager manager;

    LogDatabase(DataSource source) {
        jdbc = JdbcClient.create(source);
        manager = new JdbcTransactionManager(source);
        transactions = new TransactionTemplate(manager);
        chain = new ChainStore(jdbc);
        entries = new EntryStore(jdbc);
        new Months(entries, CLOCK).makeAhead();
        chain.beginEraWhereMoved();
        recorder = new Recorder(entries, new TurnedAround(), CLOCK);
        sealer = new Sealer(chain, CLOCK);
    }

    void record(int number) {
        transactions.executeWithoutResult(_ -> recorder.record(
                new Act(Action.EXPORTED, "list", "L" + number).with(Map.of("rows", Integer.toString(number)))));
    }

    /** Seals all that can be sealed; gives how many entries that was. */
    int seal() {
        var sum = 0;
        for (var sealed = sealBlock(); sealed > 0; sealed = sealBlock()) {
            sum += sealed;
        }
        return sum;
    }

    int sealBlock() {
        return transactions.<Integer>execute(_ -> sealer.sealBlock());
    }

    /** As the reader is called: on one snapshot. */
    <T> T read(Supplier<T> reading) {
        var snapshot = new TransactionTemplate(manager);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        return snapshot.<T>execute(_ -> reading.get());
    }

    long count(String table) {
        return jdbc.sql("select count(*) from audit." + table).query(Long.class).single();
    }

    /** What only the owner of the tables can do: put the triggers out of the way. */
    void tamper(String statement) {
        jdbc.sql("alter table audit.entry disable trigger user").update();
        jdbc.sql("alter table audit.block disable trigger user").update();
        jdbc.sql(statement).update();
        jdbc.sql("alter table audit.entry enable trigger user").update();
        jdbc.sql("alter table audit.block enable trigger user").update();
    }
}
