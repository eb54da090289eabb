/** A real PostgreSQL that the portal runs itself where nobody gave it one. */
@NullMarked
package org.dishui.shared.persistence.postgres;

import org.jspecify.annotations.NullMarked;
