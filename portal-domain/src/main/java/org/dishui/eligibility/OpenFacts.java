package org.dishui.eligibility;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.rules.FactKey;

/** Which facts an outcome still hangs on. */
final class OpenFacts {
    private OpenFacts() {}

    /** Those that its conditions hang on; once they are met, those that its amount hangs on. */
    static Set<FactKey> of(Outcome outcome) {
        if (!outcome.isSettled())
            return outcome.verdict().open().stream()
                    .map(found -> found.clause().test().fact())
                    .collect(Collectors.toSet());
        var amount = outcome.entry().definition().amount();
        boolean open = outcome.estimate() != null && !outcome.estimate().isExact();
        return amount != null && open ? amount.facts().collect(Collectors.toSet()) : Set.of();
    }

    /** Everything that an entry could ever ask. */
    static Stream<FactKey> all(Checkable entry) {
        var amount = entry.definition().amount();
        return Stream.concat(entry.rule().facts(), amount == null ? Stream.of() : amount.facts());
    }
}
