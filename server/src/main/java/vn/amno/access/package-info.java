/**
 * Accounts, their assignments and sessions: who may do what, where and until when. It knows no household; other modules read who acts from
 * {@link vn.amno.kernel.Acting} and do not know this one.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "area", "audit", "keys", "web", "workbook"})
@NullMarked
package vn.amno.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
