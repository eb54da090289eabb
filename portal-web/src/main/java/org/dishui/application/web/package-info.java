/** What an applicant opens, fills in, hands in and follows. */
@NullMarked
package org.dishui.application.web;

import org.jspecify.annotations.NullMarked;
