/** Requests of people under a program: drafts, answers, the life cycle, and the track that the applicant may see. */
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
            "studio :: web",
            "eligibility",
            "site"
        })
package org.dishui.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
