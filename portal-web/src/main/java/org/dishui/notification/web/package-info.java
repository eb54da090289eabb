/** Messages as mails and as pages: put into words, sent, kept for the one who got them. */
@NullMarked
package org.dishui.notification.web;

import org.jspecify.annotations.NullMarked;
