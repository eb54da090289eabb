@NullMarked
package org.dishui.identity;

import org.jspecify.annotations.NullMarked;
