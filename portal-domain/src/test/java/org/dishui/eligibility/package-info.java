@NullMarked
package org.dishui.eligibility;

import org.jspecify.annotations.NullMarked;
