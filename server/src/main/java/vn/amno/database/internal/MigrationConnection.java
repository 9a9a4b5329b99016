package vn.amno.database.internal;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import vn.amno.database.DatabaseLogins;
import vn.amno.database.DatabaseRole;

record MigrationConnection(DatabaseLogins logins) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return logins.url();
    }

    @Override
    public String getUsername() {
        return DatabaseRole.OWNER.user();
    }

    @Override
    public String getPassword() {
        return logins.password(DatabaseRole.OWNER);
    }
}
