package org.dishui.offer;

/** How many of those that were checked are wrong, and between which shares the truth lies, nineteen times out of twenty (Wilson's interval). */
public record Share(int wrong, int checked) {
    private static final double Z = 1.959964;

    /** Between 0 and 1; 0 where nothing was checked. */
    public double estimate() {
        return checked == 0 ? 0 : (double) wrong / checked;
    }

    public double low() {
        return checked == 0 ? 0 : Math.max(0, middle() - spread());
    }

    public double high() {
        return checked == 0 ? 1 : Math.min(1, middle() + spread());
    }

    /** Nothing is below a limit before something was checked. */
    boolean isBelow(int percent) {
        return checked > 0 && wrong * 100 < percent * checked;
    }

    private double middle() {
        return (estimate() + Z * Z / (2 * checked)) / stretch();
    }

    private double spread() {
        double p = estimate();
        return Z * Math.sqrt(p * (1 - p) / checked + Z * Z / (4.0 * checked * checked)) / stretch();
    }

    private double stretch() {
        return 1 + Z * Z / checked;
    }
}
