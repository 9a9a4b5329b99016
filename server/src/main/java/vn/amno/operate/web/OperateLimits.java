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
        @Value("${amno.operate.disk-free-percent:10}") int diskFree) {}
