package vn.amno.review.internal;

import java.time.LocalDate;
import java.util.UUID;
import vn.amno.household.workbook.SheetRow;

/** A review sheet as the registry publishes it. Its members have facts but no names. */
record RecordedSheet(UUID id, LocalDate reviewDate, SheetRow sheet) {}
