/** Dishui, the portal: its main class stands here, each slice in a package of its own. */
@NullMarked
package org.dishui;

import org.jspecify.annotations.NullMarked;
