/** Pages that show the law as data: any value as it stood on a day, with its source. */
@ApplicationModule(
        displayName = "Law pages",
        allowedDependencies = {"kernel", "law", "rules", "web"})
@NullMarked
package vn.amno.lawpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
