/** Measures pages of a running portal beside a server that does the least one can do. */
@NullMarked
package org.dishui.pages;

import org.jspecify.annotations.NullMarked;
