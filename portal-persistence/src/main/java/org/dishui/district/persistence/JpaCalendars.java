package org.dishui.district.persistence;

import org.dishui.district.Calendars;
import org.dishui.district.WorkingDays;
import org.dishui.district.Year;
import org.dishui.district.Years;
import org.springframework.stereotype.Component;

@Component
class JpaCalendars implements Calendars {
    private final Years years;

    JpaCalendars(Years years) {
        this.years = years;
    }

    @Override
    public WorkingDays workingDays() {
        return new WorkingDays(years.findAll().stream().map(Year::definition).toList());
    }
}
