@NullMarked
package org.dishui.treasury.persistence;

import org.jspecify.annotations.NullMarked;
