package vn.amno;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.amno.audit.ChainCheck;
import vn.amno.database.DatabaseLogins;
import vn.amno.database.DatabaseRole;
import vn.amno.database.Detached;
import vn.amno.keys.Sealing;
import vn.amno.keys.Verifying;
import vn.amno.operate.Upkeep;

/** The parts of the program that need no server, on one role's connections. Only what is asked for is made: nothing migrates, seals or schedules. */
@ComponentScan(
        basePackageClasses = {ChainCheck.class, Verifying.class, Upkeep.class},
        useDefaultFilters = false,
        includeFilters = @Filter(Detached.class))
@Import(TimeConfiguration.class)
@ImportAutoConfiguration({
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
final class DetachedParts {

    private DetachedParts() {}

    @Bean
    static Sealing sealing() {
        return new NoKeys();
    }

    /**
     * @param settings stronger than those of files and the environment, which hold as they do for the server
     */
    static <T> T with(
            DatabaseLogins logins,
            DatabaseRole role,
            Map<String, Object> settings,
            Function<ApplicationContext, T> work) {
        var properties = new TreeMap<>(settings);
        properties.put("spring.main.lazy-initialization", true);
        properties.put("amno.logs", "text");
        var source = new DriverManagerDataSource(logins.url(), role.user(), logins.password(role));
        try (var context = new SpringApplicationBuilder(DetachedParts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(parts -> ((GenericApplicationContext) parts).registerBean(DataSource.class, () -> source))
                .run(properties.entrySet().stream()
                        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                        .toArray(String[]::new))) {
            return work.apply(context);
        }
    }

    /** What commands write to the log holds nothing that would be sealed, so they need no key file. */
    private static final class NoKeys implements Sealing {

        @Override
        public byte[] seal(String place, byte[] plain) {
            throw new IllegalStateException("Nothing is sealed without the server: " + place);
        }

        @Override
        public byte[] open(String place, byte[] sealedBytes) {
            throw new IllegalStateException("Nothing is opened without the server: " + place);
        }
    }
}
