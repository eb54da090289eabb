/** The editors' room in the browser: the list, one entry side by side in both languages, the second person's look. */
@NullMarked
@NamedInterface("web")
package org.dishui.studio.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
