package vn.amno.audit.internal;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.amno.audit.AuditLog;
import vn.amno.database.Detached;
import vn.amno.keys.Sealing;

@Configuration(proxyBeanMethods = false)
@Detached
class AuditConfiguration {

    @Bean
    AnchorFile anchorFile(@Value("${amno.audit.anchor-file:${amno.data-dir}/audit-anchors.jsonl}") String path) {
        return new AnchorFile(Path.of(path));
    }

    /** Nobody writes before the log is open. */
    @Bean
    AuditLog auditLog(EntryStore entries, Sealing sealing, Clock clock, Opening _open) {
        return new Recorder(entries, sealing, clock);
    }
}
