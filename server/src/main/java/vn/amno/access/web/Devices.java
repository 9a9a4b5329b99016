package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import vn.amno.access.Device;

/** Devices as requests tell of them. */
final class Devices {

    private Devices() {}

    static Device of(HttpServletRequest request) {
        return new Device(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
