/** Messages in the database: those that wait, one's own, and a demo's. */
@NullMarked
package org.dishui.notification.persistence;

import org.jspecify.annotations.NullMarked;
