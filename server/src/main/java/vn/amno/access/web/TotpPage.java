package vn.amno.access.web;

import vn.amno.access.factor.Factors.TotpOffer;
import vn.amno.web.Page;

/**
 * @param problem why the last code was not taken; empty for none
 */
public record TotpPage(TotpOffer offer, String problem) {

    public Page layout() {
        return new Page("Cài ứng dụng tạo mã", "me");
    }
}
