<<<<<<< HEAD
/** Questions as pages ask them, and answers as pages show them; for every slice that has a form. */
=======
/** How a page asks for a fact and says an answer, in both languages. */
>>>>>>> main
@NullMarked
package org.dishui.form.web;

import org.jspecify.annotations.NullMarked;
