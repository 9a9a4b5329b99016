package vn.amno.household.change;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did a step of a request, and when (dấu của người thực hiện).
 *
 * @param onBehalfOf account of who was away; null for who acted in the own place
 * @param role in which the person acted, in Vietnamese
 */
public record Stamp(UUID account, @Nullable UUID onBehalfOf, String name, String role, Instant at) {

    Stamp(UUID account, String name, String role, Instant at) {
        this(account, null, name, role, at);
    }

    /** Whether the same person stands behind both, in the own place or in that of somebody who is away. */
    boolean sharesPersonWith(Stamp other) {
        return account.equals(other.account)
                || account.equals(other.onBehalfOf)
                || (onBehalfOf != null && (onBehalfOf.equals(other.account) || onBehalfOf.equals(other.onBehalfOf)));
    }
}
