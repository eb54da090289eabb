/**
 * Apply-free offers (免申即享): with their consent, people are matched each night against the programs that a lead released after a
 * sample was checked, and are offered what they are entitled to.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "rules",
            "form",
            "district",
            "identity",
            "catalog",
            "eligibility",
            "eligibility :: web",
            "application",
            "site"
        })
package org.dishui.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
