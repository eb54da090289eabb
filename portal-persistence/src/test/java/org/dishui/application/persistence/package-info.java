@NullMarked
package org.dishui.application.persistence;

import org.jspecify.annotations.NullMarked;
