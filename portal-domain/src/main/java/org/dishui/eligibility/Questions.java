package org.dishui.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Facts;
import org.dishui.rules.Probes;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;
import org.springframework.stereotype.Component;

/** Chooses what to ask: never a sensitive fact or a file, and first the fact that settles most. */
@Component
public class Questions {
    private final Vocabulary vocabulary;

    Questions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The next best question; none when no answer that could be given would change anything. */
    public Optional<Question> next(Facts facts, CheckResult result, Set<FactKey> skipped) {
        return askable().stream()
                .filter(fact -> !skipped.contains(fact.key()))
                .map(fact -> new Question(fact, hangingOn(fact, result)))
                .filter(question -> !question.settles().isEmpty())
                .max(Comparator.comparingDouble(question -> weight(question, facts, result)));
    }

    /** Everything that these entries could ask, in the order of the vocabulary. */
    public List<Fact> all(List<Checkable> entries) {
        return needed(askable(), entries);
    }

    /** The same and the lists, which a program can send although no page asks for them. */
    public List<Fact> sayable(List<Checkable> entries) {
        return needed(open(), entries);
    }

    private static List<Fact> needed(List<Fact> facts, List<Checkable> entries) {
        var needed = entries.stream().flatMap(OpenFacts::all).collect(Collectors.toSet());
        return facts.stream().filter(fact -> needed.contains(fact.key())).toList();
    }

    private List<Fact> askable() {
        return open().stream().filter(fact -> fact.type() != FactType.LIST).toList();
    }

    private List<Fact> open() {
        return vocabulary.all().stream()
                .filter(fact -> fact.sensitivity() != Fact.Sensitivity.SENSITIVE && fact.type() != FactType.FILE)
                .toList();
    }

    private static List<Outcome> hangingOn(Fact fact, CheckResult result) {
        return result.outcomes().stream()
                .filter(outcome -> OpenFacts.of(outcome).contains(fact.key()))
                .toList();
    }

    /** How many outcomes an answer settles on average; among equals, on how many it bears, conditions before amounts. */
    private static double weight(Question question, Facts facts, CheckResult result) {
        double bearing = question.settles().stream()
                .mapToDouble(outcome -> outcome.isSettled() ? 0.0001 : 0.01)
                .sum();
        return bearing
                + answers(question).stream()
                        .mapToDouble(
                                answer -> settledBy(facts.with(question.fact().key(), answer), question, result))
                        .average()
                        .orElse(0);
    }

    /** One of each kind that the outcomes tell apart; each is as likely as any other. */
    private static Set<Value> answers(Question question) {
        var tests = question.settles().stream()
                .collect(Collectors.groupingBy(
                        Outcome::terms,
                        Collectors.flatMapping(outcome -> outcome.entry().tests(), Collectors.toSet())));
        return tests.entrySet().stream()
                .flatMap(each -> Probes.of(question.fact(), each.getValue(), each.getKey()).stream())
                .collect(Collectors.toSet());
    }

    private static long settledBy(Facts facts, Question question, CheckResult result) {
        return question.settles().stream()
                .filter(outcome -> !outcome.isSettled())
                .filter(outcome ->
                        Outcome.of(outcome.entry(), facts, result.asOf()).isSettled())
                .count();
    }
}
