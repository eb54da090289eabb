/** How a page asks for a fact and says an answer, in both languages. */
@NullMarked
package org.dishui.form.web;

import org.jspecify.annotations.NullMarked;
