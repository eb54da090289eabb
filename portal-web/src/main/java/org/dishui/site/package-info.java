/** What every page stands on: layout, errors, security, language, cached public pages, form parts. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package org.dishui.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
