package vn.amno.household.change;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.amno.kernel.Expiring;
import vn.amno.kernel.ExpiringRows;

/** Drafts that nobody went on with. What was submitted once stays as part of the file. */
@Configuration(proxyBeanMethods = false)
class ExpiredDrafts {

    @Bean
    Expiring forgottenChangeDrafts(ExpiredDraftStore store, @Value("${amno.retention.change-draft-days}") int days) {
        return new ExpiringRows(
                "Nháp đề nghị thay đổi chưa gửi bao giờ, kể cả đã rút (đề nghị)",
                "amno.retention.change-draft-days",
                days,
                store::count,
                store::remove);
    }
}
