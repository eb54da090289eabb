/** The desk in the browser, and the letters that leave it: as a page, as a PDF, and as anybody can check them. */
@NullMarked
package org.dishui.review.web;

import org.jspecify.annotations.NullMarked;
