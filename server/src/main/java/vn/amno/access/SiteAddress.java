package vn.amno.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** At which address browsers open the server (địa chỉ máy chủ), for links that leave it: the setting {@code amno.address}. */
@Component
public class SiteAddress {

    private final String setting;

    SiteAddress(@Value("${amno.address:}") String setting) {
        this.setting = setting.strip().replaceAll("/$", "");
    }

    /**
     * @param asked address that counts where none is set; both are without a slash at the end
     */
    public String or(String asked) {
        return setting.isEmpty() ? asked : setting;
    }
}
