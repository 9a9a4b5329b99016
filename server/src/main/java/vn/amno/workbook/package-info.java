/**
 * Opening workbooks that somebody sends, safely: looked through before any parser sees them, read row by row within limits. It knows cells, not what they mean.
 */
@ApplicationModule(
        displayName = "Workbooks",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.amno.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
