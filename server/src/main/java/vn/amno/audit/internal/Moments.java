package vn.amno.audit.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as Vietnamese read them. */
final class Moments {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private Moments() {}

    static String text(Instant moment) {
        return FORMAT.format(moment.atZone(VIETNAM));
    }
}
