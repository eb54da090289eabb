/** Applications in the database, and the lists that applicants see. */
@NullMarked
package org.dishui.application.persistence;

import org.jspecify.annotations.NullMarked;
