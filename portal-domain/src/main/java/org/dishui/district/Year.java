package org.dishui.district;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A year of the calendar as it stands. */
@Entity
@Table(name = "district_year")
public class Year {
    @Id
    private int year;

    private CalendarYear definition;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Year() {}

    public static Year of(CalendarYear definition) {
        var year = new Year();
        year.year = definition.year();
        year.definition = definition;
        return year;
    }

    /** A release's calendar is taken over as long as no editor has confirmed ours. */
    public void revise(CalendarYear newer) {
        if (definition.isSample() && !newer.equals(definition)) definition = newer;
    }

    public CalendarYear definition() {
        return definition;
    }
}
