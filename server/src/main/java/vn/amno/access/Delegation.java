package vn.amno.access;

import java.util.UUID;

/**
 * For whom somebody acts during a leave (ủy quyền).
 *
 * @param origin the assignment of the holder; the delegation ends with it at the latest
 * @param holder account of who is away
 */
public record Delegation(UUID origin, UUID holder, String holderName) {}
