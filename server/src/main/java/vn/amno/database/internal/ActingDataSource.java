package vn.amno.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * Gives each transaction a connection of the role under which whoever acts may read and write, at its first statement and not before: a transaction
 * without statements takes none.
 */
final class ActingDataSource extends LazyConnectionDataSourceProxy implements AutoCloseable {

    private final HikariDataSource application;
    private final HikariDataSource job;

    ActingDataSource(HikariDataSource application, HikariDataSource job) {
        this.application = application;
        this.job = job;
        setDefaultAutoCommit(true);
        setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        setTargetDataSource(new RoleDataSource(application, job));
    }

    @Override
    public void close() {
        application.close();
        job.close();
    }
}
