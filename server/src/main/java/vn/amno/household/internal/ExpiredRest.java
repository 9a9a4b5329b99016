package vn.amno.household.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.amno.kernel.Expiring;
import vn.amno.kernel.ExpiringRows;

/** Files that wait for a decision nobody takes, and what counts exports. */
@Configuration(proxyBeanMethods = false)
class ExpiredRest {

    @Bean
    Expiring forgottenImports(ExpiredImportStore store, @Value("${amno.retention.waiting-import-days}") int days) {
        return new ExpiringRows(
                "Tệp đã kiểm tra mà không ai ghi; lần nhập thành đã hủy (lần nhập)",
                "amno.retention.waiting-import-days",
                days,
                store::countWaiting,
                store::cancelWaiting);
    }

    @Bean
    Expiring exportCounts(DisclosureStore store, @Value("${amno.retention.export-count-days}") int days) {
        return new ExpiringRows(
                "Số hộ đã xuất trong ngày của từng tài khoản (ngày)",
                "amno.retention.export-count-days",
                days,
                store::countUses,
                store::removeUses);
    }
}
