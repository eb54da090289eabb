/** What people are told by mail and in the portal: written with the deed, sent after it. Nobody uses it; it listens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "rules", "identity", "application", "review", "treasury", "offer", "site"})
package org.dishui.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
