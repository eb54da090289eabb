/** How the portal speaks to PostgreSQL: its SQL wrapper, column names, connection and checks at the start. */
@NullMarked
package org.dishui.shared.persistence;

import org.jspecify.annotations.NullMarked;
