package vn.amno.access;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted; null for any.
 *
 * @param typed part of the name, without tone marks if one likes, or of the login; empty for any
 * @param role that the account has today
 */
public record AccountQuery(
        String typed,
        @Nullable AccountState state,
        @Nullable Role role) {}
