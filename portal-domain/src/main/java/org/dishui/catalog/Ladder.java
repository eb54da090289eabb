package org.dishui.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dishui.rules.Certainty;
import org.dishui.rules.Comparison;
import org.dishui.rules.Facts;
import org.dishui.rules.Rule;
import org.dishui.rules.Terms;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** One way in which support follows a company as it grows, from the first rung to the last. */
public record Ladder(String key, LocalizedText title, LocalizedText lead, Provenance provenance, List<Rung> rungs) {
    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.isEmpty()) throw new IllegalArgumentException("a ladder has a rung");
    }

    /** Everything that it offers, each once. */
    public Stream<Slug> entries() {
        return rungs.stream()
                .flatMap(rung -> rung.support().stream())
                .map(Support::entry)
                .distinct();
    }

    /**
     * Where a company can stand.
     *
     * @param gives what the policy promises there
     * @param rule when a company stands there; with every question answered it stands on one rung
     */
    public record Rung(
            String key,
            LocalizedText title,
            LocalizedText gives,
            Provenance provenance,
            Rule rule,
            List<Support> support) {
        public Rung {
            support = List.copyOf(support);
        }

        /** What there is for a company of these facts; what a missing answer decides is shown, too. */
        public List<Slug> supportFor(Facts facts) {
            return support.stream()
                    .filter(each -> each.isFor(facts))
                    .map(Support::entry)
                    .toList();
        }
    }

    /**
     * An entry of the catalogue that helps there.
     *
     * @param when for these companies alone; absent for all
     */
    public record Support(Slug entry, @Nullable Comparison when) {
        /** A comparison of choices needs no date. */
        boolean isFor(Facts facts) {
            return when == null || when.check(facts, Terms.on(LocalDate.EPOCH)) != Certainty.UNMET;
        }
    }
}
