package vn.amno.household.internal;

import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    /**
     * One file is read or written at a time. The runs themselves are the queue; one waiting wake-up sees all that came before it, so that more
     * need not be kept. On shutdown a check or write is interrupted and is done again, or accepted again, after the next start.
     */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor importExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setQueueCapacity(1);
        executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        executor.setThreadNamePrefix("import-");
        return executor;
    }
}
