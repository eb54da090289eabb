/** Offers, consents and rehearsals in the database, and what their pages show. */
@NullMarked
package org.dishui.offer.persistence;

import org.jspecify.annotations.NullMarked;
