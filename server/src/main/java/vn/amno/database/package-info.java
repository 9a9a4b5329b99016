/**
 * How the program reaches its database: under which roles, and within which areas each transaction sees rows. Stores know nothing of it; they run inside a
 * transaction, and the connection asks {@link vn.amno.kernel.Acting} for the rest.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.amno.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
