package org.dishui.eligibility.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.form.FieldReader;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a form of the check carries: every answer so far, in the order in which it was said.
 *
 * @param skipped asked, and left open by the person
 * @param mine the person's own answer where they try another; absent where they do not
 */
record Told(
        Input input,
        Facts facts,
        Map<FactKey, Reading.Problem> problems,
        Set<FactKey> skipped,
        @Nullable Mine mine) {
    /** Before the name of a fact: what the person's own answer travels as beside the one that they try. */
    static final String MINE = "mine.";

    /** One's own answer to what is tried otherwise. */
    record Mine(FactKey fact, Value value) {}

    /** Nothing that would have to be sealed is ever asked here. */
    private static final FieldReader READER = new FieldReader((fact, number) -> {
        throw new IllegalStateException("the check asks no sensitive fact: " + fact);
    });

    static Told of(MultiValueMap<String, String> form, List<Fact> askable) {
        var input = new Input(form);
        var answers = new LinkedHashMap<FactKey, Value>();
        var problems = new LinkedHashMap<FactKey, Reading.Problem>();
        for (var fact : inOrderSaid(form, askable)) {
            switch (READER.read(fact, input)) {
                case Reading.Answer(var value) -> answers.put(fact.key(), value);
                case Reading.Problem problem -> problems.put(fact.key(), problem);
                case Reading.Silence() -> {}
            }
        }
        var skipped = new HashSet<FactKey>();
        for (var fact : askable) {
            var name = fact.key().value();
            boolean said =
                    input.all("skipped").contains(name) || input.one("skip").equals(name);
            boolean taken = input.one("change").equals(name) || answers.containsKey(fact.key());
            if (said && !taken) skipped.add(fact.key());
        }
        return new Told(input, new Facts(answers), problems, skipped, mine(input, askable, answers));
    }

    private static @Nullable Mine mine(Input input, List<Fact> askable, Map<FactKey, Value> answers) {
        var varied = input.one("vary");
        for (var fact : askable) {
            var value = answers.get(fact.key());
            if (value != null && varied.equals(fact.key().value())) return new Mine(fact.key(), value);
        }
        var own = own(input);
        if (own.values().isEmpty()) return null;
        for (var fact : askable)
            if (READER.read(fact, own) instanceof Reading.Answer(var value)) return new Mine(fact.key(), value);
        return null;
    }

    private static Input own(Input input) {
        return new Input(input.values().entrySet().stream()
                .filter(each -> each.getKey().startsWith(MINE))
                .collect(Collectors.toMap(each -> each.getKey().substring(MINE.length()), Map.Entry::getValue)));
    }

    private static List<Fact> inOrderSaid(MultiValueMap<String, String> form, List<Fact> askable) {
        return form.keySet().stream()
                .flatMap(name -> askable.stream()
                        .filter(fact -> name.equals(fact.key().value())
                                || name.startsWith(fact.key().value() + ".")))
                .distinct()
                .toList();
    }

    int answered() {
        return facts.values().size() + skipped.size();
    }

    /** The answers as they were before something else was tried. */
    Facts own() {
        return mine == null ? facts : facts.with(mine.fact(), mine.value());
    }

    boolean isPressed(String button) {
        return input.values().containsKey(button);
    }
}
