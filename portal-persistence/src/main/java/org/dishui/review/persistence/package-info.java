/** Cases and letters in the database, and the queue of the desk. */
@NullMarked
package org.dishui.review.persistence;

import org.jspecify.annotations.NullMarked;
