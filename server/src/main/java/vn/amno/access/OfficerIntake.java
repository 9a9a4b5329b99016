package vn.amno.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A list of officers that was taken in (danh sách cán bộ đã ghi).
 *
 * @param by name of who did it
 * @param invited how many people got a link
 * @param waiting how many of them can still set their first password
 */
public record OfficerIntake(UUID id, String fileName, Instant at, String by, int invited, int waiting) {}
