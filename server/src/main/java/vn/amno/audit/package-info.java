/**
 * What happened, who did it and who looked: an append-only log in the transaction of the change, sealed into a chain afterwards. Knows ids and codes,
 * never what a household is.
 */
@ApplicationModule(
        displayName = "Audit log",
        allowedDependencies = {"kernel", "area", "database", "keys", "web"})
@NullMarked
package vn.amno.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
