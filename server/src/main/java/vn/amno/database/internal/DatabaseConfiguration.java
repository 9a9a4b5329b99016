package vn.amno.database.internal;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import vn.amno.database.DatabaseLogins;
import vn.amno.database.DatabaseRole;

/** The pools of the program, and the owner's connection for migrations. An auto-configuration, so that every context with a database is held to it, those of tests too. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
class DatabaseConfiguration {

    private static final int APPLICATION_CONNECTIONS = 10;
    private static final int JOB_CONNECTIONS = 5;

    /** Logins of an external database. */
    @Bean
    @ConditionalOnProperty("spring.datasource.url")
    @ConditionalOnMissingBean
    DatabaseLogins databaseLogins(Environment settings) {
        return new LoginsBySettings(settings);
    }

    @Bean
    ActingDataSource dataSource(DatabaseLogins logins) {
        return new ActingDataSource(
                Pools.open(logins, DatabaseRole.APPLICATION, APPLICATION_CONNECTIONS),
                Pools.open(logins, DatabaseRole.JOB, JOB_CONNECTIONS));
    }

    @Bean
    FlywayConnectionDetails migrationConnection(DatabaseLogins logins) {
        return new MigrationConnection(logins);
    }
}
