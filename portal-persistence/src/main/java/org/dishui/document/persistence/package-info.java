/** Files in the database, their content in pieces; and what recognizes them. */
@NullMarked
package org.dishui.document.persistence;

import org.jspecify.annotations.NullMarked;
