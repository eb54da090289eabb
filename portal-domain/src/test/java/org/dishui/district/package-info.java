@NullMarked
package org.dishui.district;

import org.jspecify.annotations.NullMarked;
