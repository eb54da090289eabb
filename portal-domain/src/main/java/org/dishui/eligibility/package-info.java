/** What somebody can get today: the rules of the whole catalogue on a few answers, the money, and the one question that settles most. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "rules", "form", "district", "catalog", "identity", "site"})
package org.dishui.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
