/**
 * What keeps the installation alive and what proves it: copies, rehearsals, checks of the log, keys, room on the disk; the page on which an administrator sees them. Knows no household
 * and no person.
 */
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {"kernel", "audit", "database", "keys", "web"})
@NullMarked
package vn.amno.operate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
