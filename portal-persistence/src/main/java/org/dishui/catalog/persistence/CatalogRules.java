package org.dishui.catalog.persistence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dishui.catalog.CombinationProblems;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.EntryProblems;
import org.dishui.catalog.Ladder;
import org.dishui.catalog.LifeEvent;
import org.dishui.catalog.MeasureRef;
import org.dishui.catalog.PolicyDefinition;
import org.dishui.catalog.SearchWords;
import org.dishui.catalog.Shipped;
import org.dishui.catalog.Source;
import org.dishui.district.AuthorityDefinition.TeamDefinition;
import org.dishui.rules.Comparison;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Slug;
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
        checkLadders();
        checkSearchWords();
        var codes = new HashMap<String, EntryDefinition>();
        var summaries = new HashMap<String, EntryDefinition>();
        var combinations = new CombinationProblems(shipped.entries());
        for (var entry : shipped.entries()) {
            checkReferences(entry);
            checkLanguages(entry);
            refuseTwice(codes.putIfAbsent(entry.code(), entry), entry, "code");
            refuseTwice(summaries.putIfAbsent(entry.summary().zh(), entry), entry, "summary");
            for (var problem : problems(entry, combinations))
                throw problem(entry, problem.field(), problem.what(), problem.near());
        }
    }

    private List<EntryProblems.Problem> problems(EntryDefinition entry, CombinationProblems combinations) {
        var own = EntryProblems.of(entry, shipped.vocabulary());
        return own.isEmpty() ? combinations.of(entry) : own;
    }

    private void checkLifeEvents() {
        var entries = shipped.lifeEvents().stream().flatMap(LifeEvent::entries);
        checkListed(folder.one("life-events.yaml"), "- ", entries);
    }

    private void checkLadders() {
        var file = folder.one("ladders.yaml");
        checkListed(file, "entry: ", shipped.ladders().stream().flatMap(Ladder::entries));
        Within.every(Comparison.class, shipped.ladders()).forEach(test -> {
            var fact = shipped.vocabulary().find(test.fact());
            if (fact.isEmpty() || !test.suits(fact.get()))
                throw new CatalogProblem(
                        file.name(),
                        file.lineOf(test.fact().value()),
                        "fact",
                        "'" + test.fact() + "' cannot be compared so");
        });
    }

    private void checkListed(CatalogFile file, String before, Stream<Slug> entries) {
        var listed = shipped.entries().stream()
                .filter(EntryDefinition::isListed)
                .map(EntryDefinition::slug)
                .collect(Collectors.toSet());
        entries.filter(entry -> !listed.contains(entry)).forEach(entry -> {
            throw new CatalogProblem(
                    file.name(), file.lineOf(before + entry), "entries", "there is no entry '" + entry + "'");
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
