/** Makes rows of the list from within its own slice, so that nothing has to be opened for it. */
@NullMarked
package org.dishui.catalog.persistence;

import org.jspecify.annotations.NullMarked;
