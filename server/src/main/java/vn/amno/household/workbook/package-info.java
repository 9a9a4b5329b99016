/** The review workbook (sổ Excel rà soát): reading it safely, checking every row, writing it back. No database. */
@NamedInterface("workbook")
@NullMarked
package vn.amno.household.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
