package vn.amno.household.workbook;

/** A column that the review workbook knows. */
interface Column {

    /** As the form writes it. */
    String header();
}
