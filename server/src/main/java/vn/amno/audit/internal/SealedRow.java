package vn.amno.audit.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as far as sealing is concerned.
 *
 * @param at microseconds since 1970
 * @param fields all other columns as text, in a fixed order
 */
record SealedRow(Position position, long at, List<@Nullable String> fields) {}
