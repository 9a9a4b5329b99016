package vn.amno.browser;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.amno.access.Role;
import vn.amno.access.SignedIn;

/** Lets a visit act as somebody, who signs in as people do: {@code Visit.laptop(browser, address).as(Login.of(context, Role.PROVINCE_OFFICER, 1200024))}. */
public record Login(String login, String password) {

    /**
     * Makes the account when there is none, and gives it a new password.
     *
     * @param beans of the running application
     * @param unit id of the administrative unit; null for the whole country
     */
    public static Login of(BeanFactory beans, Role role, @Nullable Integer unit) {
        var password = UUID.randomUUID().toString();
        return new Login(SignedIn.as(role, unit).loginWithPassword(beans, password), password);
    }
}
