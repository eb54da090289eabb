package org.dishui.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.dishui.catalog.Route;
import org.dishui.site.web.Words;

/**
 * The way of a case as a line with stations; its words stand in the list beside it, too.
 *
 * @param brace from where to where the promise holds
 */
public record RouteDrawing(List<Dot> dots, List<Label> labels, Brace brace, int height) {
    private static final int LEFT = 46;
    private static final int RIGHT = 544;
    private static final int FIRST_LINE = 62;
    private static final int LINE = 19;

    /** A station. */
    public record Dot(int x, int number, String style) {}

    /** A line of text under a station. */
    public record Label(int x, int y, String style, String text) {}

    /** What the promised days span. */
    public record Brace(int from, int to, int y) {
        public String path() {
            return "M" + from + " " + y + "v8H" + to + "v-8";
        }

        public int middle() {
            return (from + to) / 2;
        }
    }

    /** A station in words. */
    public record Station(String name, List<String> details) {}

    static RouteDrawing of(Route route, Station start, List<Station> stages) {
        var stations = new ArrayList<Station>();
        stations.add(start);
        stations.addAll(stages);
        var dots = new ArrayList<Dot>();
        var labels = new ArrayList<Label>();
        int last = stations.size() - 1;
        int spacing = (RIGHT - LEFT) / last;
        int lowest = 0;
        for (int i = 0; i <= last; i++) {
            int x = LEFT + i * spacing;
            dots.add(new Dot(x, i + 1, i == 0 ? "route__dot--first" : i == last ? "route__dot--last" : ""));
            lowest = Math.max(lowest, write(stations.get(i), x, spacing, labels));
        }
        int decided = route.worked().size();
        var brace = new Brace(LEFT + spacing - 16, LEFT + decided * spacing + 16, lowest + 4);
        return new RouteDrawing(dots, labels, brace, lowest + 36);
    }

    /** The line below the last one written. */
    private static int write(Station station, int x, int width, List<Label> labels) {
        int y = FIRST_LINE;
        for (var line : TextLines.wrap(station.name(), width - 12, 15)) {
            labels.add(new Label(x, y, "route__t", line));
            y += LINE;
        }
        for (var detail : station.details())
            for (var line : TextLines.wrap(detail, width - 8, 14)) {
                labels.add(new Label(x, y, "route__d", line));
                y += LINE;
            }
        return y;
    }

    public int end() {
        return dots.getLast().x();
    }

    static List<Station> stations(Route route, Words words, IntFunction<String> days) {
        return route.stages().stream()
                .map(stage -> new Station(
                        words.of(stage.name()), List.of(words.of(stage.who()), days.apply(stage.workingDays()))))
                .toList();
    }
}
