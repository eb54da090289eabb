/** What a change of rules would do before it is published: past cases and stored personas, tried under the old rules and the new. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "rules", "identity", "catalog", "studio", "treasury", "site"})
package org.dishui.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
