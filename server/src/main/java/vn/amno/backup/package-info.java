/**
 * Copies of the whole database that can be carried away (sao lưu), and the way back (khôi phục). Knows tables by the catalogue only; the keys of encrypted fields
 * are not in a copy.
 */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.amno.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
