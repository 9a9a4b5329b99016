/** The review of one workbook from file to files: classification, refused rows, lists and summary tables. No database. */
@NamedInterface("file")
@NullMarked
package vn.amno.review.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
