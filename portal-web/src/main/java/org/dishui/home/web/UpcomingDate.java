package org.dishui.home.web;

import java.time.LocalDate;
import org.dishui.catalog.ProgramList;
import org.dishui.shared.LocalizedText;
import org.dishui.site.web.ClockRing;
import org.jspecify.annotations.Nullable;

/**
 * What opens or closes next.
 *
 * @param opens else it closes
 */
record UpcomingDate(String slug, LocalizedText title, LocalDate day, boolean opens, ClockRing ring) {
    static UpcomingDate of(ProgramList.Row row, LocalDate today) {
        boolean opens = row.opens() != null && row.opens().isAfter(today);
        var day = required(opens ? row.opens() : row.closes());
        return new UpcomingDate(row.slug().value(), row.title(), day, opens, ClockRing.until(day, today));
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) throw new IllegalArgumentException("neither opens nor closes");
        return day;
    }
}
