package vn.amno.household.internal;

import java.util.UUID;
import vn.amno.household.workbook.SheetRow;
import vn.amno.keys.Opaque;

/**
 * A row that was compared with the registry.
 *
 * @param ordinal position in the file, from 0
 * @param household in the registry; for a newcomer the id that it will get
 * @param newcomer whether the registry does not know the household yet
 * @param sheet in the registry; for an added sheet the id that it will get
 * @param sheetVersion 0 for an added sheet
 * @param contentHash of the row
 */
record StagedSheet(
        int ordinal,
        RowKind kind,
        UUID household,
        boolean newcomer,
        UUID sheet,
        int sheetVersion,
        SheetRow row,
        Opaque contentHash) {}
