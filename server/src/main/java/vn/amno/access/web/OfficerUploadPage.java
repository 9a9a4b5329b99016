package vn.amno.access.web;

import java.util.List;
import vn.amno.web.Page;

/**
 * @param problem why the last file was not taken; empty for none
 * @param lines lists that were taken in, the newest first
 */
public record OfficerUploadPage(String problem, List<Line> lines) {

    public OfficerUploadPage {
        lines = List.copyOf(lines);
    }

    public Page layout() {
        return new Page("Nhập danh sách cán bộ", "accounts");
    }

    /**
     * @param waiting how many have not set a password yet
     * @param links address that makes new links for them
     */
    public record Line(String fileName, String at, String by, int invited, int waiting, String links) {}
}
