package vn.amno.household;

/** Looks for duplicates in a workbook before it is written. */
public interface ImportDuplicates {

    /** Compares the people of a checked workbook with each other and with those on record in the scope of who acts. Throws as {@link Imports#get}; empty while there is no preview. */
    FileDuplicates find(ImportId id);
}
