package vn.amno.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done or looked at. Who did it is not said here: the log asks {@link vn.amno.kernel.Acting}.
 *
 * @param action what
 * @param objectType kind of the thing, such as {@code household}, {@code account}, {@code import}
 * @param objectId its id as text; empty when there is none
 * @param areaKey scope key of the thing; null for what belongs to no area
 * @param reason given by the person; null when none was asked for
 * @param changes before and after of each changed field; values of sensitive fields are sealed before they are stored
 * @param details further facts without personal data: filter, number of rows, file name
 */
public record Act(
        Action action,
        String objectType,
        String objectId,
        @Nullable Integer areaKey,
        @Nullable String reason,
        List<Change> changes,
        Map<String, String> details) {

    public Act {
        changes = List.copyOf(changes);
        details = Map.copyOf(details);
    }

    public Act(Action action, String objectType, String objectId) {
        this(action, objectType, objectId, null, null, List.of(), Map.of());
    }

    public Act inArea(int key) {
        return new Act(action, objectType, objectId, key, reason, changes, details);
    }

    public Act because(String why) {
        return new Act(action, objectType, objectId, areaKey, why, changes, details);
    }

    public Act changing(List<Change> fields) {
        return new Act(action, objectType, objectId, areaKey, reason, fields, details);
    }

    public Act with(Map<String, String> facts) {
        return new Act(action, objectType, objectId, areaKey, reason, changes, facts);
    }

    /**
     * @param before null when there was nothing
     * @param after null when nothing is left
     * @param sensitive whether the values are personal data that only a right to see them opens
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after, boolean sensitive) {}
}
