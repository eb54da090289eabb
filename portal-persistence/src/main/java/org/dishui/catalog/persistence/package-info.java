/** What the catalogue keeps in the database and in files: repositories, lists, the import. */
@NullMarked
package org.dishui.catalog.persistence;

import org.jspecify.annotations.NullMarked;
