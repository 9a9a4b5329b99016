package vn.amno.household.internal;

import org.jspecify.annotations.Nullable;

/**
 * Where a sheet says that a household lives.
 *
 * @param village as written; empty when blank
 * @param villageId null when the village is blank
 */
record Place(int communeId, String village, @Nullable Integer villageId, int areaKey) {}
