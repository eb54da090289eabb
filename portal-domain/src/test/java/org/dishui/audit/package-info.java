@NullMarked
package org.dishui.audit;

import org.jspecify.annotations.NullMarked;
