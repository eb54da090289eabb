/** Facts about a person or company, the conditions of a policy as a tree, and the amounts that follow: pure functions of facts and a date. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package org.dishui.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
