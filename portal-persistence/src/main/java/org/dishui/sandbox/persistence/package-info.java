/** Past cases as the sandbox reads them: what was handed in last, and when. */
@NullMarked
package org.dishui.sandbox.persistence;

import org.jspecify.annotations.NullMarked;
