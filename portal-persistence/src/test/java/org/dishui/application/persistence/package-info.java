/** Handing in, proven: at the same time, with a fault at each step, and while the database is killed. */
@NullMarked
package org.dishui.application.persistence;

import org.jspecify.annotations.NullMarked;
