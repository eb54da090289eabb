package org.dishui.studio.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dishui.catalog.EntryDefinition;
import org.dishui.form.Reading;
import org.dishui.studio.Change;
import org.dishui.studio.Part;
import org.dishui.studio.Place;
import org.jspecify.annotations.Nullable;

/** One part of the guide as the editor fills it in: each text in both languages, each number beside what holds now. */
record SectionView(Place.Section section, List<Control> controls) {
    /**
     * One thing to fill in.
     *
     * @param was what holds now; the Chinese text, or the number
     */
    record Control(
            Place place,
            boolean text,
            String zh,
            String en,
            String value,
            String was,
            boolean changed,
            boolean behind,
            Reading.@Nullable Problem zhProblem,
            Reading.@Nullable Problem enProblem,
            Reading.@Nullable Problem problem) {
        public boolean isMoney() {
            return place.what().endsWith("amount")
                    || place.what().endsWith("money")
                    || place.what().endsWith("cap");
        }

        public boolean isLong() {
            return zh.length() > 24;
        }
    }

    static List<SectionView> of(
            Change change, EntryDefinition current, Map<String, String> typed, Map<String, Reading.Problem> problems) {
        Map<String, Part.Editable> now = Part.of(current).stream()
                .collect(Collectors.toMap(part -> part.place().path(), Function.identity()));
        var parts = Part.of(change.definition());
        return Arrays.stream(Place.Section.values())
                .map(section -> new SectionView(
                        section,
                        parts.stream()
                                .filter(part -> part.place().section() == section)
                                .map(part -> control(part, now.get(part.place().path()), typed, problems))
                                .toList()))
                .filter(section -> !section.controls().isEmpty())
                .toList();
    }

    public long changed() {
        return controls.stream().filter(Control::changed).count();
    }

    public long behind() {
        return controls.stream().filter(Control::behind).count();
    }

    private static Control control(
            Part.Editable part,
            Part.@Nullable Editable now,
            Map<String, String> typed,
            Map<String, Reading.Problem> problems) {
        var path = part.place().path();
        var zh = part instanceof Part.Text(var place, var text) ? text.zh() : "";
        var en = part instanceof Part.Text(var place, var text) ? text.en() : "";
        var was = now == null ? "" : value(now);
        return new Control(
                part.place(),
                part instanceof Part.Text,
                typed.getOrDefault(path + ".zh", zh),
                typed.getOrDefault(path + ".en", en),
                typed.getOrDefault(path, value(part)),
                was,
                now != null && !value(now).equals(value(part)),
                part instanceof Part.Text(var place, var text) && text.isOutOfDate(),
                problems.get(path + ".zh"),
                problems.get(path + ".en"),
                problems.get(path));
    }

    private static String value(Part.Editable part) {
        return switch (part) {
            case Part.Text text -> text.text().zh() + "\n" + text.text().en();
            case Part.Amount amount -> amount.money().toString();
            case Part.Count count -> Long.toString(count.number());
        };
    }
}
