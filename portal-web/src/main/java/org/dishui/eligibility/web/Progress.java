package org.dishui.eligibility.web;

import org.dishui.eligibility.CheckResult;
import org.dishui.site.web.ClockRing;

/** How far a check is: which question, of how many at most, and how many answers stand already. */
record Progress(int number, int most, long settled, int total) {
    static Progress of(int number, int most, CheckResult result) {
        return new Progress(number, most, result.settled(), result.outcomes().size());
    }

    public ClockRing ring() {
        return new ClockRing(number, Math.max(3, (number - 1) * 100L / most), false);
    }
}
