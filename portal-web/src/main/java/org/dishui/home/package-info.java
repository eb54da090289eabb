/** The first pages of each area: home, my and desk. Uses all slices, used by none. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "district",
            "catalog",
            "catalog :: web",
            "identity",
            "application",
            "application :: web",
            "treasury",
            "offer",
            "eligibility"
        })
package org.dishui.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
