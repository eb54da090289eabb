package org.dishui.studio.web;

import java.util.List;
import org.dishui.catalog.EntryDefinition;
import org.dishui.catalog.EntryProblems;
import org.dishui.rules.Estimate;
import org.dishui.rules.Fact;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.LocalizedText;
import org.dishui.shared.Money;
import org.dishui.site.web.Words;
import org.dishui.studio.Change;
import org.dishui.studio.Part;

/**
 * A change at a glance: what differs from what holds now, what keeps it from being published, and where the English lags behind.
 *
 * @param examples how many known people the rule was tried on
 */
record ChangeSheet(List<DifferenceView> differences, List<EntryProblems.Problem> problems, long behind, int examples) {
    static ChangeSheet of(Change change, EntryDefinition current, Vocabulary vocabulary, Words words) {
        var definition = change.definition();
        var behind = Part.of(definition).stream()
                .filter(part -> part instanceof Part.Text text && text.text().isOutOfDate())
                .count();
        return new ChangeSheet(
                DifferenceView.all(current, definition, words),
                EntryProblems.of(definition, vocabulary),
                behind,
                definition.examples().size());
    }

    public boolean isPublishable() {
        return problems.isEmpty() && !differences.isEmpty();
    }

    /** What a problem names, as the page's language writes it. */
    public static Object[] names(EntryProblems.Problem problem, Words words) {
        return problem.names().stream().map(name -> name(name, words)).toArray();
    }

    private static String name(Object name, Words words) {
        return switch (name) {
            case Fact fact -> words.of(fact.label());
            case LocalizedText text -> words.of(text);
            case Money money -> words.money(money);
            case Estimate estimate ->
                words.amount(estimate.low(), estimate.high()).line(!words.isChinese());
            default -> name.toString();
        };
    }
}
