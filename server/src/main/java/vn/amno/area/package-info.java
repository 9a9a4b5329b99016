/**
 * Administrative units with the period in which each existed: provinces, districts until 30/6/2025, communes, villages, and which unit
 * became which. It knows nothing of households.
 */
@ApplicationModule(
        displayName = "Administrative areas",
        allowedDependencies = {"kernel", "rules", "law", "web"})
@NullMarked
package vn.amno.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
