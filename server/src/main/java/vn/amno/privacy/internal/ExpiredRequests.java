package vn.amno.privacy.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.amno.kernel.Expiring;
import vn.amno.kernel.ExpiringRows;

/** What closed requests of data subjects say of people. */
@Configuration(proxyBeanMethods = false)
class ExpiredRequests {

    @Bean
    Expiring closedSubjectRequests(
            ExpiredRequestStore store, @Value("${amno.retention.subject-request-days}") int days) {
        return new ExpiringRows(
                "Tên, liên hệ và lời trong yêu cầu về dữ liệu đã kết thúc; số, ngày và kết quả vẫn giữ (yêu cầu)",
                "amno.retention.subject-request-days",
                days,
                store::count,
                store::empty);
    }
}
