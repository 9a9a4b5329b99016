/**
 * The keys of the installation, which lie outside the database, and what is done with them: sealing of fields, blind indexes, signatures. Knows no table of
 * another module.
 */
@ApplicationModule(
        displayName = "Keys",
        allowedDependencies = {"kernel", "database"})
@NullMarked
package vn.amno.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
