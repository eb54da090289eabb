/** Whole ways through the portal, walked in a real browser by the people of the demo. */
@NullMarked
package org.dishui.journeys;

import org.jspecify.annotations.NullMarked;
