@NullMarked
package vn.amno.workbook;

import org.jspecify.annotations.NullMarked;
