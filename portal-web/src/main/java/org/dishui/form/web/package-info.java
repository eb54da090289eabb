/** Questions as pages ask them, and answers as pages show them; for every slice that has a form. */
@NullMarked
package org.dishui.form.web;

import org.jspecify.annotations.NullMarked;
