package vn.amno.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts (người thực hiện), as it was at that moment.
 *
 * @param account null for the system itself and for whoever has not signed in
 * @param name shown in the log; of the system the name of the work
 * @param role in which the person acts, in Vietnamese with its area; empty when none
 * @param address of the machine; empty for the system
 * @param request id of the request; empty for the system
 */
public record Actor(@Nullable UUID account, String name, String role, String address, String request) {

    static final Actor NOBODY = new Actor(null, "", "", "", "");

    public static Actor system(String work) {
        return new Actor(null, work, "", "", "");
    }
}
