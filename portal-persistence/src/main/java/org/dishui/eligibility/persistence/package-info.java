/** Reads the entries that have a rule. */
@NullMarked
package org.dishui.eligibility.persistence;

import org.jspecify.annotations.NullMarked;
