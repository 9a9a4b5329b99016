package vn.amno.database.internal;

import org.springframework.core.env.Environment;
import vn.amno.database.DatabaseLogins;
import vn.amno.database.DatabaseRole;

/** As operations.md describes: AMNO_DATABASE_URL and one password for each role. */
record LoginsBySettings(Environment settings) implements DatabaseLogins {

    @Override
    public String url() {
        return settings.getRequiredProperty("spring.datasource.url");
    }

    @Override
    public String password(DatabaseRole role) {
        return settings.getProperty(
                switch (role) {
                    case OWNER -> "amno.database.owner.password";
                    case APPLICATION -> "amno.database.password";
                    case JOB -> "amno.database.job.password";
                    case BACKUP -> "amno.database.backup.password";
                },
                "");
    }
}
