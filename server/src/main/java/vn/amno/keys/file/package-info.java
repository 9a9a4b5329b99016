/** The keys as they lie in their file, and their escrow on paper. No database. */
@NamedInterface("file")
@NullMarked
package vn.amno.keys.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
