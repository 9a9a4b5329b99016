/**
 * The household registry: who lives together, where and since when, and what each review sheet said. It knows nothing of verdicts or
 * benefits; the modules that do listen to its events and read its published views.
 */
@ApplicationModule(
        displayName = "Household registry",
        allowedDependencies = {"kernel", "area", "audit", "keys", "law", "rules", "web", "workbook"})
@NullMarked
package vn.amno.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
