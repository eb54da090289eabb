/** The desk in the browser: the queue, a case with its documents, each move that an officer can make, and the letters that leave it. */
@NullMarked
package org.dishui.review.web;

import org.jspecify.annotations.NullMarked;
