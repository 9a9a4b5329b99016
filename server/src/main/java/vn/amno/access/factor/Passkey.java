package vn.amno.access.factor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key on a device, which signs instead of a typed secret (khóa truy cập, WebAuthn).
 *
 * @param name of the device, given by the person
 * @param backedUp whether the maker of the device copies the key to the person's other devices
 */
public record Passkey(
        UUID id,
        String name,
        boolean backedUp,
        Instant madeAt,
        @Nullable Instant usedAt) {}
