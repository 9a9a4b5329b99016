package vn.amno.household.change;

import java.util.Map;
import java.util.UUID;

/**
 * Who becomes the head (chủ hộ mới) and how the others are then related to that person.
 *
 * @param relations by person; who is not named keeps the relation recorded so far
 */
public record NewHead(UUID person, Map<UUID, String> relations) {
    public NewHead {
        relations = Map.copyOf(relations);
    }
}
