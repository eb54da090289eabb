package org.dishui.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dishui.catalog.EntryDefinition;

/** One part that a change changes: how it stands now, and how it shall stand. */
public record Difference(Part before, Part after) {
    /** Everything that differs, in the order of the guide. */
    public static List<Difference> between(EntryDefinition now, EntryDefinition then) {
        Map<String, Part> before = Part.of(now).stream()
                .collect(Collectors.toMap(part -> part.place().path(), Function.identity()));
        return Part.of(then).stream()
                .flatMap(after -> Optional.ofNullable(before.get(after.place().path()))
                        .filter(part -> differs(part, after))
                        .map(part -> new Difference(part, after))
                        .stream())
                .toList();
    }

    /** Places are named after the texts that stand in them, so only what stands there is compared. */
    private static boolean differs(Part before, Part after) {
        return switch (before) {
            case Part.Text(var place, var text) ->
                !(after instanceof Part.Text now && now.text().equals(text));
            case Part.Amount(var place, var money) ->
                !(after instanceof Part.Amount now && now.money().equals(money));
            case Part.Count(var place, var number) -> !(after instanceof Part.Count now && now.number() == number);
        };
    }
}
