@NullMarked
package org.dishui.identity.persistence;

import org.jspecify.annotations.NullMarked;
