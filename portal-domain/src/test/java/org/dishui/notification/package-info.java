@NullMarked
package org.dishui.notification;

import org.jspecify.annotations.NullMarked;
