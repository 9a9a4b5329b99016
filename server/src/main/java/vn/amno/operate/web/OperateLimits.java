package vn.amno.operate.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** From when on something is too old, or the disk too full. */
@Component
record OperateLimits(
        @Value("${amno.operate.backup-age:25h}") Duration backup,
        @Value("${amno.operate.rehearsal-age:8d}") Duration rehearsal,
        @Value("${amno.operate.log-check-age:8d}") Duration logCheck,
        @Value("${amno.operate.removal-age:2d}") Duration removal,
        @Value("${amno.retention.at}") String removalAt,
        @Value("${amno.operate.disk-free-percent:10}") int diskFree) {

    /** Whether what is kept too long is removed every night. */
    boolean removesNightly() {
        return !removalAt.equals("off");
    }
}
