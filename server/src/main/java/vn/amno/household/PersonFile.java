package vn.amno.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows of one person (hồ sơ người).
 *
 * @param sex {@code Nam}, {@code Nữ} or empty
 * @param birth day or year of birth as written; empty when not recorded
 * @param maskedCitizenId first three and last three digits; empty when none is known
 * @param areaKey scope key of where the person lives, or lived last
 * @param stays households the person belongs or belonged to, the present ones first
 */
public record PersonFile(
        PersonId id, String name, String sex, String birth, String maskedCitizenId, int areaKey, List<Stay> stays) {

    public PersonFile {
        stays = List.copyOf(stays);
    }

    /**
     * @param endReason empty while {@code to} is null
     */
    public record Stay(
            HouseholdId household,
            String code,
            String head,
            int areaKey,
            String relation,
            LocalDate from,
            @Nullable LocalDate to,
            String endReason) {}
}
