package org.dishui.offer.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dishui.offer.Rehearsal;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;

/** The share of a sample that is wrong, and the interval around it, in percent as people read it. */
record WrongShare(int wrong, int checked, String estimate, String low, String high) {
    /** Nothing before something was checked. */
    static @Nullable WrongShare of(@Nullable Rehearsal rehearsal, Words words) {
        if (rehearsal == null || rehearsal.share().checked() == 0) return null;
        var share = rehearsal.share();
        return new WrongShare(
                share.wrong(),
                share.checked(),
                percent(share.estimate(), words),
                percent(share.low(), words),
                percent(share.high(), words));
    }

    private static String percent(double share, Words words) {
        return words.decimal(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP));
    }
}
