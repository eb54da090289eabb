package org.dishui.offer;

import org.dishui.catalog.ProgramPage.Shown;
import org.dishui.eligibility.Checkable;
import org.dishui.shared.Slug;

/** A program that can be offered: it has a rule and a form, and takes requests today. */
public record OfferedProgram(Shown shown) {
    public Slug slug() {
        return shown.definition().slug();
    }

    Checkable checkable() {
        return new Checkable(shown.definition(), shown.authority());
    }
}
