/** Changes to catalogue entries on their way to publication: an editor writes, the rules are tried, a second person publishes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "rules", "form", "identity", "catalog", "site"})
package org.dishui.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
