package vn.amno.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import vn.amno.database.DatabaseLogins;
import vn.amno.database.DatabaseRole;

final class Pools {

    private static final int PATIENCE_MILLIS = 10_000;

    private Pools() {}

    /**
     * Statements are planned anew each time: a plan that was kept for the areas of one person would be used for those of another, and is then up to
     * thousands of times slower.
     */
    static HikariDataSource open(DatabaseLogins logins, DatabaseRole role, int connections) {
        var settings = new HikariConfig();
        settings.setPoolName(role.user());
        settings.setJdbcUrl(planningAnew(logins.url()));
        settings.setUsername(role.user());
        settings.setPassword(logins.password(role));
        settings.setMaximumPoolSize(connections);
        settings.setMinimumIdle(1);
        settings.setInitializationFailTimeout(-1);
        settings.setConnectionTimeout(PATIENCE_MILLIS);
        return new HikariDataSource(settings);
    }

    private static String planningAnew(String url) {
        return "%s%sprepareThreshold=0".formatted(url, url.contains("?") ? "&" : "?");
    }
}
