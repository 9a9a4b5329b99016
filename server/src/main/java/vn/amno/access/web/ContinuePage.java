package vn.amno.access.web;

import java.util.List;
import vn.amno.web.Page;

/**
 * The form that was held up, ready to be sent.
 *
 * @param address where it goes
 */
public record ContinuePage(String address, List<Filled> fields) {

    public Page layout() {
        return new Page("Đã xác nhận", "");
    }

    public record Filled(String name, String value) {}
}
