/** Saved searches: lists of the catalogue that somebody wants to hear of when something new stands in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "catalog", "catalog :: web", "site"})
package org.dishui.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
