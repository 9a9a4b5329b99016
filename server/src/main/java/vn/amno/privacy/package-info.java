/**
 * What people ask about their own data, by when it must be answered, and what has no reason to be kept any longer. It knows households and people by their
 * ids and asks the registry for their names; all that it has the registry change is whether somebody is restricted.
 */
@ApplicationModule(
        displayName = "Personal data",
        allowedDependencies = {"kernel", "area", "audit", "household", "law", "operate", "rules", "web"})
@NullMarked
package vn.amno.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
