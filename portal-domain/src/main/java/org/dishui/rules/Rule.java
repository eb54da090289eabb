package org.dishui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.shared.Citation;
import org.dishui.shared.LocalizedText;

/** The conditions of a policy as a tree. Its leaves are clauses that a citizen can read, each with the sentence it comes from. */
public sealed interface Rule {
    /** Deeper than any policy; a deeper tree is refused, so that nothing that walks it runs out of stack. */
    int DEEPEST = 32;

    /** Whether the facts meet it on those terms, with every clause. */
    Verdict check(Facts facts, Terms terms);

    /** What it is made of, from left to right; nothing for a clause. */
    List<Rule> parts();

    /** Its clauses, from left to right. */
    default Stream<Clause> clauses() {
        return parts().stream().flatMap(Rule::clauses);
    }

    /** The facts that it asks for, in the order of its clauses. */
    default Stream<FactKey> facts() {
        return clauses().map(clause -> clause.test().fact()).distinct();
    }

    private int depth() {
        return 1 + parts().stream().mapToInt(Rule::depth).max().orElse(0);
    }

    private static List<Rule> bounded(List<Rule> rules) {
        if (rules.stream().anyMatch(rule -> rule.depth() >= DEEPEST))
            throw new IllegalArgumentException("a rule is at most " + DEEPEST + " levels deep");
        return List.copyOf(rules);
    }

    private static List<Verdict> each(List<Rule> rules, Facts facts, Terms terms) {
        var verdicts = new ArrayList<Verdict>(rules.size());
        for (var rule : rules) verdicts.add(rule.check(facts, terms));
        return verdicts;
    }

    /** Every one must be met; an empty list is met. */
    record AllOf(List<Rule> rules) implements Rule {
        public AllOf {
            rules = bounded(rules);
        }

        @Override
        public Verdict check(Facts facts, Terms terms) {
            return Verdict.of(this, each(rules, facts, terms));
        }

        @Override
        public List<Rule> parts() {
            return rules;
        }
    }

    /** One of them suffices. */
    record AnyOf(List<Rule> rules) implements Rule {
        public AnyOf {
            rules = bounded(rules);
            if (rules.isEmpty()) throw new IllegalArgumentException("any-of needs something to choose from");
        }

        @Override
        public Verdict check(Facts facts, Terms terms) {
            return Verdict.of(this, each(rules, facts, terms));
        }

        @Override
        public List<Rule> parts() {
            return rules;
        }
    }

    /** None of them may be met. */
    record NoneOf(List<Rule> rules) implements Rule {
        public NoneOf {
            rules = bounded(rules);
            if (rules.isEmpty()) throw new IllegalArgumentException("none-of needs something to exclude");
        }

        @Override
        public Verdict check(Facts facts, Terms terms) {
            return Verdict.of(this, each(rules, facts, terms));
        }

        @Override
        public List<Rule> parts() {
            return rules;
        }
    }

    /** A table of points: of each group the best score counts, and the sum must reach a threshold. */
    record Points(LocalizedText label, Setting least, List<PointGroup> groups) implements Rule {
        public Points {
            groups = List.copyOf(groups);
            bounded(groups.stream().flatMap(PointGroup::rules).toList());
        }

        @Override
        public Verdict check(Facts facts, Terms terms) {
            return Verdict.of(this, each(parts(), facts, terms), terms);
        }

        @Override
        public List<Rule> parts() {
            return groups.stream().flatMap(PointGroup::rules).toList();
        }
    }

    /** One condition, in words, with the sentence of the policy that it comes from. */
    record Clause(String key, LocalizedText label, Citation source, Comparison test) implements Rule {
        @Override
        public Verdict check(Facts facts, Terms terms) {
            return Verdict.of(this, facts, terms);
        }

        @Override
        public List<Rule> parts() {
            return List.of();
        }

        @Override
        public Stream<Clause> clauses() {
            return Stream.of(this);
        }
    }
}
