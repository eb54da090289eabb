package org.dishui.catalog.web;

import java.time.LocalDate;
import java.util.List;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.PolicyShelf;
import org.dishui.catalog.ProgramPage.Shown;
import org.dishui.catalog.Route;
import org.dishui.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws guides from revisions. */
@Component
class Guides {
    private final PolicyShelf policies;
    private final MessageSource messages;

    Guides(PolicyShelf policies, MessageSource messages) {
        this.policies = policies;
        this.messages = messages;
    }

    ProgramGuide of(Shown shown, LocalDate day, @Nullable AsOf asOf, Words words) {
        var entry = shown.definition();
        var stations = entry.route() == null ? List.<RouteDrawing.Station>of() : stations(entry.route(), words);
        return new ProgramGuide(
                entry,
                shown.authority(),
                shown.team(),
                shown.number(),
                shown.from(),
                asOf,
                asOf == null ? shown.coming() : null,
                entry.status().isOpenOn(day),
                StatusTag.of(
                        entry.status().phase(),
                        entry.status().opens(),
                        entry.status().closes(),
                        day),
                NextDate.of(entry.status(), day),
                conditions(entry, words),
                Tiers.of(entry.amount(), entry.terms(day), words),
                drawing(entry.route(), stations, words),
                stations,
                Basis.of(entry, policies),
                Basis.sentences(entry));
    }

    /** From the rule where there is one, else as they are written. */
    private static List<Condition> conditions(EntryDefinition entry, Words words) {
        if (entry.rule() != null) return Condition.of(entry.rule(), words);
        return entry.guide() == null ? List.of() : Condition.of(entry.guide().conditionsOrNone(), words);
    }

    private @Nullable RouteDrawing drawing(@Nullable Route route, List<RouteDrawing.Station> stations, Words words) {
        if (route == null) return null;
        var start =
                new RouteDrawing.Station(say("catalog.route.apply", words), List.of(say("catalog.route.you", words)));
        return RouteDrawing.of(route, start, stations);
    }

    private List<RouteDrawing.Station> stations(Route route, Words words) {
        return RouteDrawing.stations(route, words, days -> say("catalog.route.days", words, days));
    }

    private String say(String key, Words words, Object... parameters) {
        return messages.getMessage(key, parameters, words.language().locale());
    }
}
