package org.dishui.application.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a case as a ring, clockwise from the top: done ones filled, the one now filled as far as its time is used, later ones empty.
 *
 * @param now where the drop hangs; absent when nothing is going on any more
 */
record StageRing(List<Segment> segments, @Nullable Point now) {
    private static final double RADIUS = 168;
    private static final double LABELS = 124;
    private static final double MIDDLE = 200;
    private static final double GAP = 1.15;

    /** Somewhere in the picture, 400 by 400. */
    record Point(String x, String y) {
        /** So many hundredths of the ring from the top. */
        static Point at(double hundredths, double radius, double down) {
            double angle = hundredths * Math.PI / 50;
            return new Point(
                    number(MIDDLE + radius * Math.sin(angle)), number(MIDDLE - radius * Math.cos(angle) + down));
        }
    }

    /** One stage: its arc, the part of it that is done, where its name and its check stand. */
    record Segment(
            LocalizedText name,
            String when,
            String dash,
            String offset,
            @Nullable String filled,
            Point label,
            @Nullable Point check) {}

    /**
     * All stages up to one.
     *
     * @param current place of the stage that is worked on; the number of stages when all are done
     * @param used how much of its time is used, from 0 to 1
     */
    static StageRing of(List<LocalizedText> stages, int current, double used) {
        double each = 100.0 / stages.size();
        double arc = each - GAP;
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < stages.size(); i++) {
            double part = i < current ? 1 : i == current ? used : 0;
            double middle = (i + 0.5) * each;
            segments.add(new Segment(
                    stages.get(i),
                    i < current ? "is-past" : i == current ? "is-now" : "is-later",
                    dash(arc),
                    number(-(i * each + GAP / 2)),
                    part > 0 ? dash(arc * part) : null,
                    Point.at(middle, LABELS, 5),
                    i < current ? Point.at(middle, RADIUS, 0.5) : null));
        }
        boolean over = current >= stages.size();
        return new StageRing(segments, over ? null : Point.at(current * each + GAP / 2 + arc * used, RADIUS, 0));
    }

    private static String dash(double length) {
        return number(length) + " " + number(100 - length);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
