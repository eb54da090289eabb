/** The catalogue as people browse it: lists with facets, the guide of each entry, policy documents and what carries them out. */
@NullMarked
package org.dishui.catalog.web;

import org.jspecify.annotations.NullMarked;
