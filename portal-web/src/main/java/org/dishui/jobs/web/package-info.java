/** The page of the jobs. */
@NullMarked
package org.dishui.jobs.web;

import org.jspecify.annotations.NullMarked;
