package vn.amno.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts (người thực hiện), as it was at that moment.
 *
 * @param account null for the system itself and for whoever has not signed in
 * @param name shown in the log; of the system the name of the work
 * @param onBehalfOf account of who is away and for whom the person acts; null when nobody is
 * @param role in which the person acts, in Vietnamese with its area; empty when none
 * @param address of the machine; empty for the system
 * @param request id of the request; empty for the system
 */
public record Actor(
        @Nullable UUID account, @Nullable UUID onBehalfOf, String name, String role, String address, String request) {

    public Actor(@Nullable UUID account, String name, String role, String address, String request) {
        this(account, null, name, role, address, request);
    }

    static final Actor NOBODY = new Actor(null, "", "", "", "");

    public static Actor system(String work) {
        return new Actor(null, work, "", "", "");
    }
}
