package org.dishui.rules;

/** From so much to so much, in hundredths; both ends the same where everything that it hangs on is known. Never negative. */
public record Range(long low, long high) {
    /** No end is known. */
    static final long ENDLESS = Long.MAX_VALUE;

    static final Range NOTHING = exactly(0);

    public Range {
        if (low < 0 || low > high) throw new IllegalArgumentException("a range from " + low + " to " + high);
    }

    static Range exactly(long hundredths) {
        return new Range(hundredths, hundredths);
    }

    static Range whole(long number) {
        return exactly(hundredfold(number));
    }

    static Range whole(long least, long most) {
        return new Range(hundredfold(least), hundredfold(most));
    }

    private static long hundredfold(long number) {
        return number > ENDLESS / 100 ? ENDLESS : number * 100;
    }

    public boolean isExact() {
        return low == high;
    }

    /** Whole units at the low end. */
    public long units() {
        return low / 100;
    }

    Range plus(Range other) {
        return new Range(sum(low, other.low), sum(high, other.high));
    }

    private static long sum(long one, long other) {
        return one > ENDLESS - other ? ENDLESS : one + other;
    }

    Certainty atLeast(long least) {
        if (low >= least) return Certainty.MET;
        return high < least ? Certainty.UNMET : Certainty.UNKNOWN;
    }

    Certainty atMost(long most) {
        if (high <= most) return Certainty.MET;
        return low > most ? Certainty.UNMET : Certainty.UNKNOWN;
    }
}
