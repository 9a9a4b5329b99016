package vn.amno;

import org.flywaydb.core.Flyway;
import vn.amno.database.DatabaseLogins;
import vn.amno.database.DatabaseRole;

/** Brings the schema of a database up to date where there is no server to do so; alike with it, as a test says, whose settings are those of {@code spring.flyway}. */
final class Migrations {

    static final String[] LOCATIONS = {"classpath:db/migration", "classpath:db/callback"};

    /** Row-level security holds the owner of the tables as well. */
    static final String WHOLE_COUNTRY = "set app.lo = '1'; set app.hi = '2147483647';";

    private Migrations() {}

    static void migrate(DatabaseLogins logins) {
        migrate(logins.url(), logins.password(DatabaseRole.OWNER));
    }

    /**
     * @param password of the owner
     */
    static void migrate(String url, String password) {
        Flyway.configure()
                .dataSource(url, DatabaseRole.OWNER.user(), password)
                .locations(LOCATIONS)
                .initSql(WHOLE_COUNTRY)
                .load()
                .migrate();
    }
}
