/** The web's own machinery; pages of a slice use {@link org.dishui.site.web.PublicPage} and the layout, seldom more. */
@NullMarked
package org.dishui.site.web;

import org.jspecify.annotations.NullMarked;
