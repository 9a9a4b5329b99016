package vn.amno.review.internal;

import java.time.LocalDate;
import java.util.UUID;
import vn.amno.household.HouseholdId;
import vn.amno.household.workbook.SheetRow;

/** A review sheet as the registry publishes it. Its members have facts but no names. */
record RecordedSheet(UUID id, HouseholdId household, int year, LocalDate reviewDate, int areaKey, SheetRow sheet) {}
