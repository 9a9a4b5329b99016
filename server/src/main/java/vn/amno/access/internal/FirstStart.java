package vn.amno.access.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.amno.access.SetUps;
import vn.amno.kernel.Acting;

/** While there is no account, tells whoever watches the start how to make the first. There is none by default. */
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final SetUps setUps;

    FirstStart(SetUps setUps) {
        this.setUps = setUps;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port == null) {
            return;
        }
        Acting.system("Lần chạy đầu")
                .carrier()
                .call(setUps::first)
                .ifPresent(code -> LOG.warn(
                        "Chưa có tài khoản nào. Trong 15 phút, mở liên kết này (một lần) để tạo tài khoản quản trị đầu tiên: http://localhost:{}/set-up/{}",
                        port,
                        code));
    }
}
