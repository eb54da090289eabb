package org.dishui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.shared.Citation;
import org.dishui.shared.LocalizedText;

/** The conditions of a policy as a tree. Its leaves are clauses that a citizen can read, each with the sentence it comes from. */
public sealed interface Rule {
    /** Whether the facts meet it on that day, with every clause. */
    Verdict check(Facts facts, LocalDate asOf);

    /** Its clauses, from left to right. */
    Stream<Clause> clauses();

    /** Every one must be met; an empty list is met. */
    record AllOf(List<Rule> rules) implements Rule {
        public AllOf {
            rules = List.copyOf(rules);
        }

        @Override
        public Verdict check(Facts facts, LocalDate asOf) {
            return Verdict.all(
                    rules.stream().map(rule -> rule.check(facts, asOf)).toList());
        }

        @Override
        public Stream<Clause> clauses() {
            return rules.stream().flatMap(Rule::clauses);
        }
    }

    /** One of them suffices. */
    record AnyOf(List<Rule> rules) implements Rule {
        public AnyOf {
            rules = List.copyOf(rules);
            if (rules.isEmpty()) throw new IllegalArgumentException("any-of needs something to choose from");
        }

        @Override
        public Verdict check(Facts facts, LocalDate asOf) {
            return Verdict.any(
                    rules.stream().map(rule -> rule.check(facts, asOf)).toList());
        }

        @Override
        public Stream<Clause> clauses() {
            return rules.stream().flatMap(Rule::clauses);
        }
    }

    /** None of them may be met. */
    record NoneOf(List<Rule> rules) implements Rule {
        public NoneOf {
            rules = List.copyOf(rules);
            if (rules.isEmpty()) throw new IllegalArgumentException("none-of needs something to exclude");
        }

        @Override
        public Verdict check(Facts facts, LocalDate asOf) {
            return Verdict.none(
                    rules.stream().map(rule -> rule.check(facts, asOf)).toList());
        }

        @Override
        public Stream<Clause> clauses() {
            return rules.stream().flatMap(Rule::clauses);
        }
    }

    /** One condition, in words, with the sentence of the policy that it comes from. */
    record Clause(String key, LocalizedText label, Citation source, Comparison test) implements Rule {
        @Override
        public Verdict check(Facts facts, LocalDate asOf) {
            return facts.find(test.fact())
                    .map(value -> Verdict.of(this, test.holds(value, asOf) ? Certainty.MET : Certainty.UNMET, value))
                    .orElseGet(() -> Verdict.of(this, Certainty.UNKNOWN, null));
        }

        @Override
        public Stream<Clause> clauses() {
            return Stream.of(this);
        }
    }
}
