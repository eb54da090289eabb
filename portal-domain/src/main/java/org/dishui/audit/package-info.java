/** What was done to whose case and who looked at what: one chain of hashes a case, written with the deed itself. Nobody uses it; it listens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "document", "catalog", "application", "review", "treasury"})
package org.dishui.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
