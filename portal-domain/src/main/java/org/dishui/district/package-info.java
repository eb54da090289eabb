/** The authorities of the city, their teams, and the calendar by which they count working days. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.dishui.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
