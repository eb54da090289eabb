package org.dishui.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every fact that the portal can ask for, by key. It grows; a fact never changes its type. */
public final class Vocabulary {
    private final Map<FactKey, Fact> facts = new LinkedHashMap<>();

    public Vocabulary(List<Fact> all) {
        for (var fact : all) {
            if (facts.put(fact.key(), fact) != null)
                throw new IllegalArgumentException("the fact " + fact.key() + " stands twice");
        }
    }

    public Optional<Fact> find(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    public Fact require(FactKey key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no such fact: " + key));
    }

    /** What cannot be true of these answers. */
    public List<FactFault> faults(Facts answers) {
        return FactFault.of(answers, this).toList();
    }

    public Collection<Fact> all() {
        return List.copyOf(facts.values());
    }
}
