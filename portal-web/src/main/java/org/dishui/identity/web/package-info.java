/** Pages and filters of signing in, signing up, the second factor and the profile. */
@NullMarked
package org.dishui.identity.web;

import org.jspecify.annotations.NullMarked;
