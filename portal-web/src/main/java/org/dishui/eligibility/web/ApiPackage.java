package org.dishui.eligibility.web;

import java.util.List;
import org.dishui.eligibility.SupportPackage;

/** The best that can lawfully be had at once, as machines read it; sums in fen. */
record ApiPackage(long total, List<Taken> taken, List<LeftOut> leftOut) {
    /** One thing in it; less is paid than it gives alone where a ceiling cuts it. */
    record Taken(String slug, long paid, List<ApiClause.Source> cutBy) {
        static Taken of(SupportPackage.Taken taken) {
            return new Taken(
                    taken.outcome().entry().slug().value(),
                    taken.paid().fen(),
                    taken.cutBy().stream().map(ApiClause.Source::of).toList());
        }
    }

    /** Something that could be had, too, but not beside it. */
    record LeftOut(String slug, List<Reason> reasons) {
        static LeftOut of(SupportPackage.Blocked blocked) {
            return new LeftOut(
                    blocked.outcome().entry().slug().value(),
                    blocked.reasons().stream().map(Reason::of).toList());
        }
    }

    /** What rules it out, and the sentence that says so. */
    record Reason(String slug, ApiClause.Source source) {
        static Reason of(SupportPackage.Reason reason) {
            return new Reason(reason.by().entry().slug().value(), ApiClause.Source.of(reason.source()));
        }
    }

    static ApiPackage of(SupportPackage best) {
        return new ApiPackage(
                best.total().fen(),
                best.taken().stream().map(Taken::of).toList(),
                best.blocked().stream().map(LeftOut::of).toList());
    }
}
