package org.dishui.identity.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dishui.form.Input;
import org.dishui.rules.Fact;
import org.dishui.rules.Facts;
import org.dishui.rules.IdentityKind;
import org.dishui.rules.Value;

/** Answers as they would be typed, to fill in a form with; of a sealed number there is nothing to type. */
final class Typed {
    private Typed() {}

    static Input of(List<Fact> asked, Facts facts) {
        var typed = new HashMap<String, List<String>>();
        for (var fact : asked)
            facts.find(fact.key()).ifPresent(value -> type(fact.key().value(), value, typed));
        return new Input(typed);
    }

    static String word(IdentityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void type(String name, Value value, Map<String, List<String>> typed) {
        switch (value) {
            case Value.Text(var text) -> typed.put(name, List.of(text));
            case Value.Choice(var choice) -> typed.put(name, List.of(choice));
            case Value.Choices(var choices) -> typed.put(name, choices);
            case Value.YesNo(var yes) -> typed.put(name, List.of(yes ? "yes" : "no"));
            case Value.Count(var count) -> typed.put(name, List.of(Long.toString(count)));
            case Value.Amount(var money) -> typed.put(name, List.of(money.toString()));
            case Value.Date(var date) -> type(name, date, typed);
            case Value.Period(var from, var to) -> {
                type(name + ".from", from, typed);
                type(name + ".to", to, typed);
            }
            case Value.Identity(var kind, var number, var mask) -> typed.put(name + ".kind", List.of(word(kind)));
            case Value.Secret secret -> {}
            case Value.Files files -> {}
        }
    }

    private static void type(String name, LocalDate date, Map<String, List<String>> typed) {
        typed.put(name + ".year", List.of(Integer.toString(date.getYear())));
        typed.put(name + ".month", List.of(Integer.toString(date.getMonthValue())));
        typed.put(name + ".day", List.of(Integer.toString(date.getDayOfMonth())));
    }
}
