package vn.amno.access.web;

import vn.amno.web.Page;

/**
 * @param problem why the last file was not taken; empty for none
 */
public record OfficerUploadPage(String problem) {

    public Page layout() {
        return new Page("Nhập danh sách cán bộ", "accounts");
    }
}
