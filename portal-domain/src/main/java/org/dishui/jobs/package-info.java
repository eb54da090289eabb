/** What the portal does by itself: when each job ran, when it will, and running it now. The jobs themselves stand in their slices. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "site"})
package org.dishui.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
