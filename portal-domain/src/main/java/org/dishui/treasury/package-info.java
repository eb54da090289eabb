/** The money: budgets that cannot be overdrawn, what is committed against them, and the instalments in which it is paid. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.dishui.treasury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
