@NullMarked
package org.dishui.treasury;

import org.jspecify.annotations.NullMarked;
