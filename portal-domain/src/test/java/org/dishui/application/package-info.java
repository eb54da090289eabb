@NullMarked
package org.dishui.application;

import org.jspecify.annotations.NullMarked;
