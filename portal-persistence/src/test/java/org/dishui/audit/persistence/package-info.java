@NullMarked
package org.dishui.audit.persistence;

import org.jspecify.annotations.NullMarked;
