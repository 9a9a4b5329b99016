package vn.amno.household.duplicate;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class DuplicateConfiguration {

    private static final int WAITING = 100;

    /** One search at a time, for each holds its people in memory. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor duplicateExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setQueueCapacity(WAITING);
        executor.setThreadNamePrefix("duplicates-");
        return executor;
    }
}
