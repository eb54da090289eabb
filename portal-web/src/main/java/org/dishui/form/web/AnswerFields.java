package org.dishui.form.web;

import java.util.List;
import org.dishui.rules.FactKey;
import org.dishui.rules.Value;

/** An answer as form fields carry it, so that it reads back as the same answer. */
public final class AnswerFields {
    private AnswerFields() {}

    /** One control and its value. */
    public record Carried(String name, String value) {}

    public static List<Carried> of(FactKey fact, Value value) {
        var name = fact.value();
        return switch (value) {
            case Value.Text(var text) -> one(name, text);
            case Value.Choice(var choice) -> one(name, choice);
            case Value.Choices(var choices) ->
                choices.stream().map(choice -> new Carried(name, choice)).toList();
            case Value.YesNo(var yes) -> one(name, yes ? "yes" : "no");
            case Value.Count(var count) -> one(name, Long.toString(count));
            case Value.Amount(var money) -> one(name, money.toString());
            case Value.Date(var date) -> one(name, date.toString());
            case Value.Period(var from, var to) ->
                to == null
                        ? one(name + ".from", from.toString())
                        : List.of(
                                new Carried(name + ".from", from.toString()), new Carried(name + ".to", to.toString()));
            // sealed numbers and files never travel in a page
            case Value.Identity identity -> List.of();
            case Value.Secret secret -> List.of();
            case Value.Files files -> List.of();
            case Value.Rows rows -> List.of();
        };
    }

    private static List<Carried> one(String name, String value) {
        return List.of(new Carried(name, value));
    }
}
