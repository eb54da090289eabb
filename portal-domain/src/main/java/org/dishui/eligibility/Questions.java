package org.dishui.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.FactType;
import org.dishui.rules.Vocabulary;
import org.springframework.stereotype.Component;

/** Chooses what to ask: never a sensitive fact or a file, and the fact first on which most answers hang. */
@Component
public class Questions {
    private final Vocabulary vocabulary;

    Questions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The next best question; none when no answer that could be given would change anything. */
    public Optional<Question> next(CheckResult result, Set<FactKey> skipped) {
        return askable().stream()
                .filter(fact -> !skipped.contains(fact.key()))
                .map(fact -> new Question(fact, hangingOn(fact, result)))
                .filter(question -> !question.settles().isEmpty())
                .max(Comparator.comparingInt(Questions::weight)
                        .thenComparing(Comparator.<Question>comparingInt(question -> place(question))
                                .reversed()));
    }

    /** Everything that these entries could ask, in the order of the vocabulary. */
    public List<Fact> all(List<Checkable> entries) {
        var needed = entries.stream().flatMap(OpenFacts::all).collect(Collectors.toSet());
        return askable().stream().filter(fact -> needed.contains(fact.key())).toList();
    }

    private List<Fact> askable() {
        return vocabulary.all().stream()
                .filter(fact -> fact.sensitivity() != Fact.Sensitivity.SENSITIVE && fact.type() != FactType.FILE)
                .toList();
    }

    private static List<Outcome> hangingOn(Fact fact, CheckResult result) {
        return result.outcomes().stream()
                .filter(outcome -> OpenFacts.of(outcome).contains(fact.key()))
                .toList();
    }

    /** Whether somebody may have it at all counts before how much it is. */
    private static int weight(Question question) {
        return question.settles().stream()
                .mapToInt(outcome -> outcome.isSettled() ? 1 : 100)
                .sum();
    }

    /** Among equals, the order of the vocabulary: it asks for a thing before its details. */
    private int place(Question question) {
        return askable().indexOf(question.fact());
    }
}
