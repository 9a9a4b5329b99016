package vn.amno.household;

/**
 * Published inside the transaction that recorded review sheets; listeners that must be atomic with it run in the same transaction. The sheets are in
 * the view {@code household.recorded_sheet} with this batch.
 *
 * @param batch identifies the sheets that were added or changed together
 * @param year of the review
 */
public record SheetsRecorded(java.util.UUID batch, int year) {}
