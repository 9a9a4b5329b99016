package vn.amno.household.workbook;

/**
 * A row or cell that was not accepted.
 *
 * @param row number that Excel shows
 * @param column header of the column
 * @param cell address such as {@code G14}; empty when the row has no such cell
 * @param value what was found, at most 200 characters of it
 * @param problem what is wrong and what to write instead, in Vietnamese
 */
public record Refusal(String sheet, int row, String column, String cell, String value, String problem) {}
