package org.dishui.eligibility.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.jspecify.annotations.Nullable;

/** An answer as JSON writes it, the same way as it is sent: money in fen, days as 2026-11-22. */
final class ApiValue {
    private ApiValue() {}

    static @Nullable Object of(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Text(var text) -> text;
            case Value.Choice(var choice) -> choice;
            case Value.Choices(var choices) -> choices;
            case Value.YesNo(var yes) -> yes;
            case Value.Count(var count) -> count;
            case Value.Amount(var money) -> money.fen();
            case Value.Date(var date) -> date.toString();
            case Value.Period(var from, var to) ->
                to == null ? Map.of("from", from.toString()) : Map.of("from", from.toString(), "to", to.toString());
            case Value.Rows(var rows) -> rows.stream().map(ApiValue::row).toList();
            // no check is given a sealed number or a file
            case Value.Identity identity -> null;
            case Value.Secret secret -> null;
            case Value.Files files -> null;
        };
    }

    private static Map<String, @Nullable Object> row(Facts row) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        row.values().forEach((key, value) -> fields.put(key.value(), of(value)));
        return fields;
    }
}
