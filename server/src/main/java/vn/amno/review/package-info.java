/**
 * The yearly review: assessments of the recorded sheets under the standard in force, their lists, counts and explanations. It reads the household
 * registry; the registry does not know it.
 */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "kernel",
            "area",
            "audit",
            "household",
            "household::workbook",
            "law",
            "rules",
            "web",
            "workbook"
        })
@NullMarked
package vn.amno.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
