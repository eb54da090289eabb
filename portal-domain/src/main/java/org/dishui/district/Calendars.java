package org.dishui.district;

/** The calendar as it is confirmed so far. */
public interface Calendars {
    WorkingDays workingDays();
}
