@NullMarked
package org.dishui.review.persistence;

import org.jspecify.annotations.NullMarked;
