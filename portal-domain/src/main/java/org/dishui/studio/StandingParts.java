package org.dishui.studio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.Guide;
import org.dishui.catalog.Lifecycle;
import org.dishui.catalog.Route;
import org.dishui.shared.Figure;
import org.dishui.shared.LocalizedText;
import org.dishui.studio.Place.Section;
import org.jspecify.annotations.Nullable;

/** What people read of an entry and editors do not change by hand: its state and dates, its figures, the fee, the stages. */
final class StandingParts {
    private final List<Part> parts = new ArrayList<>();

    private StandingParts() {}

    static List<Part> of(EntryDefinition entry) {
        var standing = new StandingParts();
        standing.status(entry.status());
        standing.figures(entry.figures());
        if (entry.guide() != null) standing.guide(entry.guide());
        if (entry.route() != null) standing.route(entry.route());
        return standing.parts;
    }

    private void status(Lifecycle status) {
        word(Section.BASICS, "phase", "catalog.phase.", status.phase());
        day("opens", status.opens());
        day("closes", status.closes());
    }

    private void figures(List<Figure> figures) {
        for (var figure : figures)
            parts.add(new Part.Given(
                    place(Section.AMOUNT, "figure." + figure.label().en(), "figure", figure.label()), figure));
    }

    private void guide(Guide guide) {
        var statutory = guide.promise().statutoryDays();
        if (statutory != null)
            parts.add(new Part.Count(place(Section.PROMISE, "statutory-days", "statutory-days", null), statutory));
        parts.add(new Part.Amount(
                place(Section.PROMISE, "fee", "fee", null), guide.fee().amount()));
        if (guide.channel() != null)
            word(Section.PROMISE, "channel", "catalog.channel.", guide.channel().way());
    }

    private void route(Route route) {
        for (var stage : route.stages()) {
            var path = "stage." + stage.key();
            parts.add(new Part.Text(place(Section.PROMISE, path + ".name", "stage-name", null), stage.name()));
            parts.add(new Part.Count(
                    place(Section.PROMISE, path + ".days", "stage-days", stage.name()), stage.workingDays()));
        }
    }

    private void day(String what, @Nullable LocalDate day) {
        if (day != null) parts.add(new Part.Day(place(Section.BASICS, what, what, null), day));
    }

    private void word(Section section, String what, String family, Enum<?> constant) {
        var message = family + constant.name().toLowerCase(Locale.ROOT);
        parts.add(new Part.Word(place(section, what, what, null), message));
    }

    private static Place place(Section section, String path, String what, @Nullable LocalizedText of) {
        return new Place(section, path, what, of);
    }
}
