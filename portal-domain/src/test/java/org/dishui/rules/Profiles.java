package org.dishui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dishui.shared.Money;
import org.jspecify.annotations.Nullable;

/** People as a rule can meet them: of each fact that it asks for, any answer that it treats differently, or none. */
public final class Profiles {
    private final Map<FactKey, List<Value>> answers;

    public Profiles(Rule rule, @Nullable AmountRule amount, Vocabulary vocabulary, Terms terms) {
        var tiers = amount == null
                ? Stream.<Rule>of()
                : amount.tables().flatMap(table -> table.tiers().stream()).map(AmountRule.Tier::when);
        var tests = Stream.concat(Stream.of(rule), tiers)
                .flatMap(Rule::clauses)
                .map(Rule.Clause::test)
                .toList();
        answers = new LinkedHashMap<>(Probes.of(tests, vocabulary, terms));
        if (amount != null)
            amount.facts()
                    .forEach(fact -> answers.merge(fact, more(vocabulary.require(fact), terms), Profiles::joined));
    }

    private static List<Value> more(Fact fact, Terms terms) {
        return switch (fact.type()) {
            case PERIOD ->
                Stream.of(1, 29, 30, 31, 92, 184, 400)
                        .<Value>map(days ->
                                new Value.Period(terms.day(), terms.day().plusDays(days)))
                        .toList();
            case MONEY ->
                Stream.of("0", "0.01", "1234.56", "16666666.67", "999999999999.99")
                        .<Value>map(yuan -> new Value.Amount(Money.of(yuan)))
                        .toList();
            default -> List.of();
        };
    }

    private static List<Value> joined(List<Value> some, List<Value> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    public int facts() {
        return answers.size();
    }

    /** Somebody, of whom each fact may be unsaid. */
    public Facts somebody(Random random) {
        var facts = Facts.NONE;
        for (var fact : answers.entrySet())
            if (random.nextInt(4) > 0 && !fact.getValue().isEmpty())
                facts = facts.with(
                        fact.getKey(),
                        fact.getValue().get(random.nextInt(fact.getValue().size())));
        return facts;
    }

    /** Everybody whom these facts may turn out to be, as far as an answer makes a difference. */
    public Stream<Facts> completions(Facts facts) {
        var all = List.of(facts);
        for (var fact : answers.entrySet()) {
            if (facts.know(fact.getKey())) continue;
            var more = new ArrayList<Facts>();
            for (var each : all) for (var value : fact.getValue()) more.add(each.with(fact.getKey(), value));
            all = more;
        }
        return all.stream();
    }

    /** How many that are. */
    public long countOfCompletions(Facts facts) {
        return answers.entrySet().stream()
                .filter(fact -> !facts.know(fact.getKey()))
                .mapToLong(fact -> fact.getValue().size())
                .reduce(1, (some, more) -> Math.min(some * more, 1_000_000));
    }
}
