package vn.amno.access.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.amno.access.SetUps;
import vn.amno.access.SiteAddress;
import vn.amno.kernel.Acting;

/** While there is no account, tells whoever starts the program how to make the first. There is none by default. */
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final SetUps setUps;
    private final SiteAddress site;

    FirstStart(SetUps setUps, SiteAddress site) {
        this.setUps = setUps;
        this.site = site;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            Acting.system("Lần chạy đầu").carrier().call(setUps::first).ifPresent(code -> print(port, code));
        }
    }

    void print(String port, String code) {
        LOG.warn("There is no account yet. A link that makes the first one was printed to standard output.");
        Terminal.print(
                "Chưa có tài khoản nào. Trong 15 phút, mở liên kết này (một lần) để tạo tài khoản quản trị đầu tiên: %s/set-up/%s"
                        .formatted(site.or("http://localhost:" + port), code));
    }
}
