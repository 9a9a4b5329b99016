/** The command line: the same use cases as the pages, for offices that work with files. Machine-readable output goes to files or standard output, words to standard error. */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "kernel",
            "area",
            "audit",
            "backup",
            "household::workbook",
            "keys::file",
            "law",
            "operate",
            "review::file",
            "rules",
            "workbook"
        })
@NullMarked
package vn.amno.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
