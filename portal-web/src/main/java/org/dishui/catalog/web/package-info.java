/** The catalogue as people browse it: lists with facets, the guide of each entry, policy documents and what carries them out. */
@NullMarked
@NamedInterface("web")
package org.dishui.catalog.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
