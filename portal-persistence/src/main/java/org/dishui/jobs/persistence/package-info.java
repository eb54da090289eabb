/** Jobs as db-scheduler runs them: the one place that knows it. */
@NullMarked
package org.dishui.jobs.persistence;

import org.jspecify.annotations.NullMarked;
