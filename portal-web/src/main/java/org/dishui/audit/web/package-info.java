/** The page of the chains and of the days that are sealed. */
@NullMarked
package org.dishui.audit.web;

import org.jspecify.annotations.NullMarked;
