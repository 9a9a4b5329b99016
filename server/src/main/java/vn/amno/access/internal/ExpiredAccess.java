package vn.amno.access.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.amno.kernel.Expiring;
import vn.amno.kernel.ExpiringRows;

/** What signing in leaves behind. Who signed in and when stays in the log. */
@Configuration(proxyBeanMethods = false)
class ExpiredAccess {

    @Bean
    Expiring endedSessions(ExpiredAccessStore store, @Value("${amno.retention.session-days}") int days) {
        return new ExpiringRows(
                "Phiên đăng nhập đã kết thúc (phiên)",
                "amno.retention.session-days",
                days,
                store::countSessions,
                store::removeSessions);
    }

    @Bean
    Expiring endedSetUpLinks(ExpiredAccessStore store, @Value("${amno.retention.set-up-link-days}") int days) {
        return new ExpiringRows(
                "Liên kết đặt mật khẩu đã dùng hoặc hết hạn (liên kết)",
                "amno.retention.set-up-link-days",
                days,
                store::countLinks,
                store::removeLinks);
    }

    @Bean
    Expiring endedGuards(ExpiredAccessStore store, @Value("${amno.retention.sign-in-guard-days}") int days) {
        return new ExpiringRows(
                "Số lần đăng nhập sai đã qua thời gian chờ (tên đăng nhập, địa chỉ máy)",
                "amno.retention.sign-in-guard-days",
                days,
                store::countGuards,
                store::removeGuards);
    }

    @Bean
    Expiring forgottenOffers(ExpiredAccessStore store, @Value("${amno.retention.factor-offer-days}") int days) {
        return new ExpiringRows(
                "Ứng dụng tạo mã bắt đầu cài mà không xong (lần cài)",
                "amno.retention.factor-offer-days",
                days,
                store::countOffers,
                store::removeOffers);
    }

    @Bean
    Expiring forgottenLists(ExpiredAccessStore store, @Value("${amno.retention.officer-list-days}") int days) {
        return new ExpiringRows(
                "Danh sách cán bộ đã gửi mà không ai ghi (danh sách)",
                "amno.retention.officer-list-days",
                days,
                store::countLists,
                store::removeLists);
    }
}
