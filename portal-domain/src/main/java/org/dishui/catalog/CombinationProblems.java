package org.dishui.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.catalog.EntryProblems.Problem;
import org.dishui.shared.Slug;

/** What is wrong between entries: exclusions and ceilings that lead nowhere, or that no package could be reckoned from. */
public final class CombinationProblems {
    private final Collection<EntryDefinition> entries;
    private final Set<Slug> slugs;

    public CombinationProblems(Collection<EntryDefinition> entries) {
        this.entries = entries;
        this.slugs = entries.stream().map(EntryDefinition::slug).collect(Collectors.toSet());
    }

    public List<Problem> of(EntryDefinition entry) {
        var found = new ArrayList<Problem>();
        for (var exclusion : entry.exclusions()) check(entry, exclusion.entry(), "excludes", found);
        for (var together : entry.ceilings()) {
            for (var other : together.with()) check(entry, other, "together", found);
            for (var other : entries) overlap(entry, together, other).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private void check(EntryDefinition entry, Slug other, String field, List<Problem> found) {
        if (!slugs.contains(other)) found.add(new Problem(field, "there is no entry '" + other + "'", other.value()));
        if (other.equals(entry.slug())) found.add(new Problem(field, "names the entry itself", field + ":"));
    }

    /** Ceilings lie apart or one within another; else what is paid first would decide what can be paid at all. */
    private List<Problem> overlap(EntryDefinition entry, Together together, EntryDefinition other) {
        var members = together.all(entry.slug()).collect(Collectors.toSet());
        return other.ceilings().stream()
                .map(ceiling -> ceiling.all(other.slug()).collect(Collectors.toSet()))
                .filter(others -> overlap(members, others))
                .map(others -> new Problem(
                        "together",
                        "overlaps with a ceiling of '" + other.slug() + "', neither within the other",
                        "together:"))
                .toList();
    }

    private static boolean overlap(Set<Slug> one, Set<Slug> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return !both.isEmpty() && !one.containsAll(other) && !other.containsAll(one);
    }
}
