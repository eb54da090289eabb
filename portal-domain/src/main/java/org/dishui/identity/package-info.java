/** Accounts and who stands behind them: sign-up and sign-in, roles and teams, the second factor, the profile that fills in forms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "rules", "form", "district", "site"})
package org.dishui.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
