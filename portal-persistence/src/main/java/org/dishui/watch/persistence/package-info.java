/** Saved searches in the database. */
@NullMarked
package org.dishui.watch.persistence;

import org.jspecify.annotations.NullMarked;
