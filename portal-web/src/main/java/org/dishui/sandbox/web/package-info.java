/** The sandbox in the browser: which change to try, and what it would do to whom. */
@NullMarked
package org.dishui.sandbox.web;

import org.jspecify.annotations.NullMarked;
