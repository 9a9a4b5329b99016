package vn.amno.household.duplicate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.amno.kernel.Expiring;
import vn.amno.kernel.ExpiringRows;

/**
 * Searches that ended, but for the newest of each area, which its page shows. Pairs stay with what was decided of them: a decision keeps the pair from coming
 * back.
 */
@Configuration(proxyBeanMethods = false)
class ExpiredRuns {

    @Bean
    Expiring endedDuplicateRuns(RunStore store, @Value("${amno.retention.duplicate-run-days}") int days) {
        return new ExpiringRows(
                "Lần tìm trùng đã xong, trừ lần mới nhất của mỗi địa bàn (lần tìm)",
                "amno.retention.duplicate-run-days",
                days,
                store::countEnded,
                store::removeEnded);
    }
}
