/** The files of {@code db/demo} that hold sample cases. */
@NullMarked
package org.dishui.demo.persistence;

import org.jspecify.annotations.NullMarked;
