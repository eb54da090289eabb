/** Budgets, commitments and instalments in the database. */
@NullMarked
package org.dishui.treasury.persistence;

import org.jspecify.annotations.NullMarked;
