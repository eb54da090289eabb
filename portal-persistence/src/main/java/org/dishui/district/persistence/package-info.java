/** Authorities and calendar in the database. */
@NullMarked
package org.dishui.district.persistence;

import org.jspecify.annotations.NullMarked;
