package org.dishui.catalog.web;

import java.time.LocalDate;
import org.dishui.catalog.Lifecycle;
import org.dishui.site.web.ClockRing;
import org.jspecify.annotations.Nullable;

/**
 * The date on an action card.
 *
 * @param key last part of its message: closes, opens, always, over, none
 * @param ring the days until then
 */
public record NextDate(
        String key, @Nullable LocalDate day, @Nullable ClockRing ring) {
    static NextDate of(Lifecycle status, LocalDate today) {
        var opens = status.opens();
        var closes = status.closes();
        if (opens != null && today.isBefore(opens)) return on("opens", opens, today);
        if (!status.phase().takesRequests()) return new NextDate("none", null, null);
        if (closes == null) return new NextDate("always", null, null);
        return today.isAfter(closes) ? new NextDate("over", closes, null) : on("closes", closes, today);
    }

    private static NextDate on(String key, LocalDate day, LocalDate today) {
        return new NextDate(key, day, ClockRing.until(day, today));
    }
}
