@NullMarked
package org.dishui.rules;

import org.jspecify.annotations.NullMarked;
