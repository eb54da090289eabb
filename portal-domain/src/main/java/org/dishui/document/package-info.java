/** Files that people hand in: kept in pieces, recognized by their content, and not opened before a scanner passed them, where there is one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "site"})
package org.dishui.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
