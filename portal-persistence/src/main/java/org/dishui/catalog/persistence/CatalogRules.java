package org.dishui.catalog.persistence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.EntryProblems;
import org.dishui.catalog.MeasureRef;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.SearchWords;
import org.dishui.catalog.Shipped;
import org.dishui.catalog.Source;
import org.dishui.district.AuthorityDefinition.TeamDefinition;
import org.dishui.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What must hold between the files of the catalogue: names that lead somewhere, nothing twice, rules that keep their own examples. */
final class CatalogRules {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final CatalogFolder folder;
    private final Shipped shipped;
    private final Set<String> sources = new HashSet<>();
    private final Map<String, String> teams = new HashMap<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<String> budgets = new HashSet<>();

    CatalogRules(CatalogFolder folder, Shipped shipped) {
        this.folder = folder;
        this.shipped = shipped;
        shipped.sources().stream().map(Source::key).forEach(sources::add);
        for (var authority : shipped.authorities())
            for (TeamDefinition team : authority.teams()) teams.put(team.code(), authority.code());
        for (PolicyDefinition policy : shipped.policies())
            policy.measures().forEach(measure -> measures.add(policy.slug() + "/" + measure.key()));
    }

    void check() {
        checkBudgets();
        checkLifeEvents();
        checkSearchWords();
        var codes = new HashMap<String, EntryDefinition>();
        var summaries = new HashMap<String, EntryDefinition>();
        for (var entry : shipped.entries()) {
            checkReferences(entry);
            checkLanguages(entry);
            refuseTwice(codes.putIfAbsent(entry.code(), entry), entry, "code");
            refuseTwice(summaries.putIfAbsent(entry.summary().zh(), entry), entry, "summary");
            for (var problem : EntryProblems.of(entry, shipped.vocabulary()))
                throw problem(entry, problem.field(), problem.what(), problem.field());
        }
    }

    private void checkLifeEvents() {
        var file = folder.one("life-events.yaml");
        var listed = shipped.entries().stream()
                .filter(EntryDefinition::isListed)
                .map(EntryDefinition::slug)
                .collect(Collectors.toSet());
        for (var event : shipped.lifeEvents())
            event.entries().filter(entry -> !listed.contains(entry)).forEach(entry -> {
                throw new CatalogProblem(
                        file.name(), file.lineOf("- " + entry), "entries", "there is no entry '" + entry + "'");
            });
    }

    private void checkSearchWords() {
        var file = folder.one("synonyms.yaml");
        for (var group : shipped.searchWords().groups()) {
            if (!HAN.matcher(group.zh()).find() || HAN.matcher(group.en()).find())
                throw new CatalogProblem(
                        file.name(),
                        file.lineOf(group.zh()),
                        "groups",
                        "'" + group.zh() + "' is in the wrong language");
            if (SearchWords.of(group).size() < 2)
                throw new CatalogProblem(
                        file.name(), file.lineOf(group.zh()), "groups", "'" + group.zh() + "' has no other name");
        }
    }

    private void checkBudgets() {
        var file = folder.one("budgets.yaml");
        for (var budget : shipped.budgets()) {
            int line = file.lineOf(budget.code());
            if (!budgets.add(budget.code()))
                throw new CatalogProblem(file.name(), line, "code", "the budget '" + budget.code() + "' stands twice");
            if (!teams.containsValue(budget.authority()))
                throw new CatalogProblem(
                        file.name(), line, "authority", "there is no authority '" + budget.authority() + "'");
        }
    }

    private void checkReferences(EntryDefinition entry) {
        var authority = teams.get(entry.team());
        if (authority == null) throw problem(entry, "team", "there is no team '" + entry.team() + "'", "team:");
        if (!authority.equals(entry.authority()))
            throw problem(
                    entry, "authority", "the team '" + entry.team() + "' belongs to '" + authority + "'", "authority:");
        for (MeasureRef measure : entry.measures())
            if (!measures.contains(measure.value()))
                throw problem(entry, "measures", "there is no measure '" + measure + "'", measure.value());
        if (entry.budget() != null && !budgets.contains(entry.budget()))
            throw problem(entry, "budget", "there is no budget '" + entry.budget() + "'", "budget:");
        for (var figure : entry.figures())
            checkSource(entry, figure.provenance().source());
        checkSource(entry, entry.provenance().source());
    }

    private void checkLanguages(EntryDefinition entry) {
        Within.every(LocalizedText.class, entry).forEach(text -> {
            if (!HAN.matcher(text.zh()).find())
                throw problem(entry, "zh", "'" + text.zh() + "' is no Chinese", text.zh());
            if (HAN.matcher(text.en()).find())
                throw problem(entry, "en", "'" + text.en() + "' has Chinese in it", text.en());
        });
    }

    private void checkSource(EntryDefinition entry, String source) {
        if (!source.isEmpty() && !sources.contains(source))
            throw problem(entry, "provenance", "there is no source '" + source + "'", source);
    }

    private void refuseTwice(@Nullable EntryDefinition earlier, EntryDefinition entry, String field) {
        if (earlier != null) throw problem(entry, field, "the same as that of " + earlier.slug(), field + ":");
    }

    private CatalogProblem problem(EntryDefinition entry, String field, String what, String near) {
        var file = folder.ofEntry(entry);
        return new CatalogProblem(file.name(), file.lineOf(near), field, what);
    }
}
