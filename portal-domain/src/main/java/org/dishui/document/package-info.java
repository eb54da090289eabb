/** Files. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.dishui.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
