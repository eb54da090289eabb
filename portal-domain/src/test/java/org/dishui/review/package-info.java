@NullMarked
package org.dishui.review;

import org.jspecify.annotations.NullMarked;
