/** Sample cases of a demo, made by the real use cases under a clock that is set back. Uses all, used by none. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "rules",
            "form",
            "district",
            "identity",
            "document",
            "catalog",
            "treasury",
            "application",
            "review",
            "offer"
        })
package org.dishui.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
