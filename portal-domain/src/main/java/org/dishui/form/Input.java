package org.dishui.form;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dishui.rules.FactKey;
import org.dishui.rules.IdentityKind;
import org.dishui.rules.Value;

/** What somebody typed, by the names of the controls; read liberally: full-width digits, spaces around, any line ends. */
public record Input(Map<String, List<String>> values) {
    public static final Input NONE = new Input(Map.of());

    /** One value without spaces around it; empty where nothing was typed. */
    public String one(String name) {
        var all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** One value with compatibility forms made plain (５０ becomes 50) and inner spaces gone: for numbers, codes and dates. */
    public String code(String name) {
        return Normalizer.normalize(one(name), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** The same, with other text for some controls. */
    public Input with(Map<String, List<String>> others) {
        var joined = new LinkedHashMap<>(values);
        joined.putAll(others);
        return new Input(joined);
    }

    /** What the controls of a fact hold for an answer; a sealed number is not among it. */
    public static Input of(FactKey key, Value value) {
        var name = key.value();
        return new Input(
                switch (value) {
                    case Value.Text(var text) -> one(name, text);
                    case Value.Choice(var choice) -> one(name, choice);
                    case Value.Choices(var choices) -> Map.of(name, choices);
                    case Value.YesNo(var yes) -> one(name, yes ? "yes" : "no");
                    case Value.Count(var count) -> one(name, Long.toString(count));
                    case Value.Amount(var money) -> one(name, money.toString());
                    case Value.Date(var date) -> date(name, date);
                    case Value.Period(var from, var to) ->
                        new Input(date(name + ".from", from))
                                .with(to == null ? Map.of() : date(name + ".to", to))
                                .values();
                    case Value.Identity(var kind, var number, var mask) -> one(name + ".kind", word(kind));
                    case Value.Secret secret -> Map.of();
                    case Value.Files files -> Map.of();
                    case Value.Rows rows -> Map.of();
                });
    }

    /** How a control names a kind of document. */
    public static String word(IdentityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, List<String>> one(String name, String text) {
        return Map.of(name, List.of(text));
    }

    private static Map<String, List<String>> date(String name, LocalDate date) {
        return Map.of(
                name + ".year", List.of(Integer.toString(date.getYear())),
                name + ".month", List.of(Integer.toString(date.getMonthValue())),
                name + ".day", List.of(Integer.toString(date.getDayOfMonth())));
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
