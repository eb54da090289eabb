/** Apply-free offers in the browser: a person's own, and the desk that rehearses and releases them. */
@NullMarked
package org.dishui.offer.web;

import org.jspecify.annotations.NullMarked;
