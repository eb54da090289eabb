/** What was done to whose case or account, or to which entry, and who looked at what: one chain of hashes each, written with the deed itself, sealed by day. Nobody uses it; it listens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "document",
            "catalog",
            "studio",
            "application",
            "review",
            "offer",
            "treasury",
            "site"
        })
package org.dishui.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
