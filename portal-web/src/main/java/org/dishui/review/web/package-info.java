/** The desk in the browser: the queue, a case with its documents, and each move that an officer can make. */
@NullMarked
package org.dishui.review.web;

import org.jspecify.annotations.NullMarked;
