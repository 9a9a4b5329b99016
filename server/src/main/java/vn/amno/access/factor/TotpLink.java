package vn.amno.access.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a seed is handed to an app: the {@code otpauth} links that all of them read. */
final class TotpLink {

    private static final String ISSUER = "Ấm No";

    private TotpLink() {}

    static String of(String login, byte[] seed) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        escaped(ISSUER),
                        escaped(login),
                        Base32.encode(seed),
                        escaped(ISSUER),
                        Totp.DIGITS,
                        Totp.STEP.toSeconds());
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
