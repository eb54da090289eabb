/** What must hold for every page that there is, found from the portal's own list of pages: a new page is covered by being there. */
@NullMarked
package org.dishui.harness;

import org.jspecify.annotations.NullMarked;
