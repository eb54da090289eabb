/** How words of the catalogue and of a query become what PostgreSQL compares: the same way for both. */
@NullMarked
package org.dishui.catalog.persistence.search;

import org.jspecify.annotations.NullMarked;
