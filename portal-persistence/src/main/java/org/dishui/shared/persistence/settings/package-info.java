/** Reads the portal's settings from the environment and refuses what is not safe. */
@NullMarked
package org.dishui.shared.persistence.settings;

import org.jspecify.annotations.NullMarked;
