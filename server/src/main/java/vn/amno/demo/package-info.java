/**
 * The demonstration (bản trình diễn): the district Tân Yên 2015–2020 with an invented population whose counts equal a printed plan. It fills an
 * empty registry through the published API and is absent unless {@code amno.demo} is set; nothing depends on it.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"kernel", "area", "household", "household::workbook", "law", "review", "rules"})
@NullMarked
package vn.amno.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
