package vn.amno.access.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.amno.access.Role;
import vn.amno.kernel.Right;

/** Who must have a second factor. */
@Component
class SecondFactorDemand {

    private static final Set<Right> GRAVE =
            EnumSet.of(Right.EXPORT_NAMES, Right.UNMASK, Right.MANAGE_ACCOUNTS, Right.OPERATE);

    private final Whom whom;

    /**
     * @param setting {@code rights}, {@code everyone} or {@code nobody}; empty is {@code rights}, and {@code nobody} in the demonstration, which else nobody could try
     */
    SecondFactorDemand(@Value("${amno.second-factor:}") String setting, @Value("${amno.demo:false}") boolean demo) {
        this.whom = setting.isBlank()
                ? (demo ? Whom.NOBODY : Whom.RIGHTS)
                : Whom.valueOf(setting.strip().toUpperCase(Locale.ROOT));
    }

    enum Whom {
        NOBODY,
        /** Administrators, the province level, and whoever may export names or see what is masked. */
        RIGHTS,
        EVERYONE
    }

    /**
     * @param roles that the account has today
     */
    boolean of(Set<Role> roles) {
        return switch (whom) {
            case NOBODY -> false;
            case EVERYONE -> true;
            case RIGHTS -> roles.stream().anyMatch(SecondFactorDemand::isGrave);
        };
    }

    private static boolean isGrave(Role role) {
        return role == Role.PROVINCE_OFFICER || !Collections.disjoint(role.rights(), GRAVE);
    }
}
