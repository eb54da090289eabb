/** The check that anybody can make: one question at a time or all on a page, and where they stand. Keeps nothing. */
@NullMarked
@NamedInterface("web")
package org.dishui.eligibility.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
