/** The catalogue: policy documents with their measures, entries of every kind and their revisions, and how a revision is published. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "rules", "form", "district", "treasury", "site"})
package org.dishui.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
