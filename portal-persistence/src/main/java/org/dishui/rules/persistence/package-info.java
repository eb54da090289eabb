/** The vocabulary of facts, read from the release. */
@NullMarked
package org.dishui.rules.persistence;

import org.jspecify.annotations.NullMarked;
