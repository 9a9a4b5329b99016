package vn.amno.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import vn.amno.kernel.Acting;

/** Chooses the pool by whether the system itself acts. */
final class RoleDataSource extends AbstractDataSource {

    private final DataSource application;
    private final DataSource job;

    RoleDataSource(DataSource application, DataSource job) {
        this.application = application;
        this.job = job;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var system = Acting.current().system();
        return ScopedConnection.of((system ? job : application).getConnection(), system);
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException("The role follows from who acts.");
    }
}
