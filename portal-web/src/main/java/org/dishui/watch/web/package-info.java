/** Saving a list of the catalogue, and what is new in the saved ones. */
@NullMarked
package org.dishui.watch.web;

import org.jspecify.annotations.NullMarked;
