package org.dishui.eligibility.web;

import java.util.List;
import org.dishui.eligibility.SupportPackage;
import org.dishui.shared.LocalizedText;

/** Something that one could have, too, but not beside what is in the package, with the sentences that say so. */
record LeftOut(String slug, LocalizedText title, List<Why> reasons) {
    /** What of the package rules it out. */
    record Why(String slug, LocalizedText by, Cited source) {}

    static List<LeftOut> of(SupportPackage best) {
        return best.blocked().stream().map(LeftOut::of).toList();
    }

    private static LeftOut of(SupportPackage.Blocked blocked) {
        return new LeftOut(
                blocked.outcome().entry().slug().value(),
                blocked.outcome().entry().definition().title(),
                blocked.reasons().stream().map(LeftOut::why).toList());
    }

    private static Why why(SupportPackage.Reason reason) {
        return new Why(
                reason.by().entry().slug().value(),
                reason.by().entry().definition().title(),
                Cited.of(reason.source()));
    }
}
