/** The desk: cases waiting for a stage, who has them, what is asked back, what is proposed, and the decision of a second person. */
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
            "site"
        })
package org.dishui.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
