/** The first pages of each area. */
@NullMarked
package org.dishui.home.web;

import org.jspecify.annotations.NullMarked;
