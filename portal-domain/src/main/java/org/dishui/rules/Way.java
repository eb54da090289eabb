package org.dishui.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way from a no to a yes that nothing less would do: what would have to change, and the first day on which the rule then holds.
 *
 * @param from today where nothing has to be waited for
 * @param changes nothing where waiting is enough
 * @param provided what was not said yet and would have to be so
 */
public record Way(LocalDate from, List<Step> changes, List<Step> provided) {
    /**
     * One fact, and an answer that would do; others may, too: the clause says which.
     *
     * @param now absent where it was not said
     * @param clauses the conditions that it is needed for
     */
    public record Step(FactKey fact, @Nullable Value now, Value then, List<Rule.Clause> clauses) {
        public Step {
            clauses = List.copyOf(clauses);
        }

        /** What is asked of the fact on those terms by the conditions that the answer meets; nothing where it must only not be something. */
        public List<Required> required(Terms terms) {
            return clauses.stream()
                    .map(Rule.Clause::test)
                    .filter(test -> test.check(then, terms) == Certainty.MET)
                    .map(test -> Required.by(test, terms))
                    .distinct()
                    .toList();
        }
    }

    public Way {
        changes = List.copyOf(changes);
        provided = List.copyOf(provided);
    }
}
