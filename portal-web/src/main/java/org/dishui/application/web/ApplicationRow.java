package org.dishui.application.web;

import org.dishui.application.MyApplications;

/**
 * One application in a list.
 *
 * @param days left until somebody must have acted, or by which it is late
 */
public record ApplicationRow(MyApplications.Row row, StateTag tag, int days, Look look) {
    /** How its ring is drawn. */
    public enum Look {
        YOU,
        GOING,
        LATE,
        DRAFT,
        DONE
    }

    /** The ring fills as the days of the promise are used up; from twenty on it is as good as empty. */
    public int percent() {
        return switch (look) {
            case GOING, YOU -> Math.max(8, 100 - Math.min(days, 20) * 5);
            case LATE, DONE -> 100;
            case DRAFT -> 0;
        };
    }

    public boolean is(String word) {
        return look.name().equalsIgnoreCase(word);
    }
}
