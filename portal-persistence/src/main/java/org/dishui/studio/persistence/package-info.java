/** Changes in the database, and the editors' list. */
@NullMarked
package org.dishui.studio.persistence;

import org.jspecify.annotations.NullMarked;
