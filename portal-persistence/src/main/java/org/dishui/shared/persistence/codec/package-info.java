/** One way to write definitions down: the same records as jsonb, as catalogue files and in the API. */
@NullMarked
package org.dishui.shared.persistence.codec;

import org.jspecify.annotations.NullMarked;
