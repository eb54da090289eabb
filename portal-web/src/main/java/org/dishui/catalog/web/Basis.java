package org.dishui.catalog.web;

import java.util.List;
import java.util.stream.Stream;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.PolicyShelf;
import org.dishui.rules.Rule;
import org.dishui.shared.Citation;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Provenance;
import org.dishui.shared.Slug;
import org.jspecify.annotations.Nullable;

/** A measure that an entry carries out, and where it is found. */
public record Basis(LocalizedText policy, @Nullable LocalizedText measure, Provenance provenance, String address) {
    static List<Basis> of(EntryDefinition entry, PolicyShelf policies) {
        return entry.measures().stream()
                .flatMap(ref -> policies.find(Slug.of(ref.document())).stream()
                        .flatMap(policy -> policy.find(ref.measure()).stream()
                                .map(measure -> new Basis(
                                        policy.title(),
                                        measure.title(),
                                        policy.provenance(),
                                        "/policies/" + ref.document() + "#" + ref.measure()))))
                .toList();
    }

    /** What the sources say of its conditions, in our words. */
    static List<LocalizedText> sentences(EntryDefinition entry) {
        Stream<Rule.Clause> clauses =
                entry.rule() == null ? Stream.of() : entry.rule().clauses();
        return clauses.map(Rule.Clause::source)
                .filter(citation -> !(citation.provenance() instanceof Provenance.Sample))
                .map(Citation::sentence)
                .distinct()
                .toList();
    }
}
