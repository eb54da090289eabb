package org.dishui.district;

import java.time.LocalDate;
import java.util.List;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;

/** The days of one year on which offices in Shanghai do not keep the week: public holidays and make-up working days. */
public record CalendarYear(int year, Provenance provenance, List<SpecialDay> days) {
    public CalendarYear {
        days = List.copyOf(days);
        for (var day : days)
            if (day.date().getYear() != year) throw new IllegalArgumentException(day.date() + " is not in " + year);
        if (days.stream().map(SpecialDay::date).distinct().count() != days.size())
            throw new IllegalArgumentException("a day stands twice in " + year);
    }

    /** One day that differs from its weekday. */
    public record SpecialDay(LocalDate date, DayKind kind, LocalizedText name) {}

    /** How it differs. */
    public enum DayKind {
        /** Closed although it may be a weekday. */
        HOLIDAY,
        /** Open although it is a Saturday or Sunday. */
        MAKE_UP
    }

    /** Whether nobody has confirmed it yet; pages that count with it say so. */
    public boolean isSample() {
        return provenance instanceof Provenance.Sample;
    }
}
