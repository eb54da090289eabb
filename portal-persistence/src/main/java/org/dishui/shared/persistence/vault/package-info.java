/** Encryption of sensitive values at rest. */
@NullMarked
package org.dishui.shared.persistence.vault;

import org.jspecify.annotations.NullMarked;
