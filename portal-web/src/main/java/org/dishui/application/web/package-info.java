/** What an applicant opens, fills in, hands in and follows. */
@NullMarked
@NamedInterface("web")
package org.dishui.application.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
