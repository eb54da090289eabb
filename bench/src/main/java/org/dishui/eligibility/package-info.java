/** Measures the check from within its own slice, so that nothing has to be opened for it. */
@NullMarked
package org.dishui.eligibility;

import org.jspecify.annotations.NullMarked;
